import type { MatchActionBody, MatchView } from '@team-osaka/contracts';
import { matchMachine, needMachine, type MatchAction, type MatchState, type Viewer } from '@team-osaka/domain';
import { addWorkingDays } from '@team-osaka/domain/working-days';
import { MatchEntity, NeedEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { transition } from '../transition.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { lockVisibleMatch, stepMatch } from './locked-match.js';
import { readMatch } from './match.query.js';

/** Records that the first meeting was held. */
export const recordMeeting = progress('record_meeting', 'meeting_held');
/** A check-in: the parties are exploring. Said again, it starts the clock anew. */
export const exploreMatch = progress('explore', 'exploring');
/** Records that the parties agreed. */
export const agreeMatch = progress('agree', 'agreed');
/** Hands the match over to a project; the need is partly matched from now on. */
export const startProject = progress('start_project', 'in_project', markNeedPartlyMatched);

function progress(action: MatchAction, state: MatchState, after?: (unit: UnitOfWork, match: MatchEntity, countries: readonly string[]) => Promise<void>) {
  return async (app: Application, viewer: Viewer, id: string, body: MatchActionBody): Promise<MatchView> => {
    await app.transaction(viewer, async (unit) => {
      const locked = await lockVisibleMatch(unit, viewer, id);
      const before = locked.match.state;
      await stepMatch(unit, locked, { action, event: 'match.progressed', version: body.version, reason: body.reason, payload: { state } });
      if (before === state) restartClock(unit, locked.match, locked.countries);
      await unit.manager.save(MatchEntity, locked.match);
      await after?.(unit, locked.match, locked.countries);
    });
    return readMatch(app, viewer, id);
  };
}

/** `transition` starts a clock only on entering a state; a check-in within it promises the next one. */
function restartClock(unit: UnitOfWork, match: MatchEntity, countries: readonly string[]): void {
  const days = matchMachine.states[match.state].workingDays;
  match.dueAt = days === undefined ? null : addWorkingDays(unit.now, days, countries);
}

async function markNeedPartlyMatched(unit: UnitOfWork, match: MatchEntity, countries: readonly string[]): Promise<void> {
  const need = await unit.manager.findOne(NeedEntity, { where: { id: match.needId }, lock: { mode: 'pessimistic_write' } });
  if (need?.state !== 'open') return;
  await transition(unit, {
    room: 'need', machine: needMachine, record: need, action: 'match_partly', state: (record) => record.state,
    setState: (record, state) => {
      record.state = state;
    },
    countries, as: 'system', event: 'need.partly_matched',
  });
  await unit.manager.save(NeedEntity, need);
}
