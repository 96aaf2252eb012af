import { MatchEntity, NeedAnswerEntity } from '@team-osaka/persistence';
import { system, type Application } from '../application.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { stopReminders } from './answer-consent.use-case.js';
import { lockMatch, stepMatch } from './locked-match.js';
import { corpora, type CorpusName } from './corpus.js';

/** How many suggestions were dropped and how many matches were closed. */
export interface ReleaseResult {
  readonly dropped: number;
  readonly closed: number;
}

/** Clears away what a need that left matching (by itself or with its house) leaves behind; nothing where it is public again by now. Idempotent. */
export function releaseNeed(app: Application, needId: string): Promise<ReleaseResult> {
  return release(app, 'need', needId);
}

/** The same for a technology. */
export function releaseTechnology(app: Application, technologyId: string): Promise<ReleaseResult> {
  return release(app, 'technology', technologyId);
}

/**
 * Suggestions are removed, what was screened or waited for consent is closed by the system with the reason `timing`. Parties that have met
 * go on: they decide themselves.
 */
function release(app: Application, of: CorpusName, id: string): Promise<ReleaseResult> {
  return app.transaction(system, async (unit) => {
    const [subject] = await unit.manager.query<{ takes_part: boolean }[]>(`select (${corpora[of].isPublic}) as takes_part from ${of} where id = $1 for share`, [id]);
    if (subject?.takes_part) return { dropped: 0, closed: 0 };
    const open = await unit.manager.query<{ id: string }[]>(
      `select id from match where ${of}_id = $1 and state in ('suggested', 'screening', 'awaiting_consent') order by need_id, technology_id for update`,
      [id],
    );
    if (of === 'need') await unit.manager.delete(NeedAnswerEntity, { needId: id });
    const closed = [];
    for (const match of open) if (await close(unit, match.id)) closed.push(match.id);
    return { dropped: open.length - closed.length, closed: closed.length };
  });
}

/** True where the match was closed, false where it was a suggestion and is gone. */
async function close(unit: UnitOfWork, id: string): Promise<boolean> {
  const locked = await lockMatch(unit, id);
  if (locked.match.state === 'suggested') {
    await unit.manager.delete(MatchEntity, { id });
    return false;
  }
  // The code is the reason; there are no words of a person to store or to tell.
  await stepMatch(unit, locked, { action: 'close', event: 'match.closed', reason: 'timing', payload: { reason: null } });
  locked.match.decisionReason = null;
  locked.match.reasonCode = 'timing';
  await stopReminders(unit, locked);
  await unit.manager.save(MatchEntity, locked.match);
  return true;
}
