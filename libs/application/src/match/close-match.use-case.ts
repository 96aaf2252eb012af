import type { MatchActionBody, MatchView } from '@team-osaka/contracts';
import { isOffice, type Viewer } from '@team-osaka/domain';
import { MatchConsentEntity, MatchEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { stopReminders } from './answer-consent.use-case.js';
import { callOffUpcoming } from './appointment.js';
import { assertOpenTo, lockVisibleMatch, stepMatch } from './locked-match.js';
import { isMutual } from './match.policy.js';
import { readMatch } from './match.query.js';

/** Closes a match with a reason: the office at any time before a project, a party once it was introduced, or to take back its own yes or question. A meeting ahead is called off. */
export async function closeMatch(app: Application, viewer: Viewer, id: string, body: MatchActionBody): Promise<MatchView> {
  await app.transaction(viewer, async (unit) => {
    const locked = await lockVisibleMatch(unit, viewer, id);
    assertOpenTo(viewer, locked.situation(), 'close');
    // Before the two have met, the words of one party are for the office: the event tells the other side the code only.
    const payload = isOffice(viewer) || isMutual(locked.situation()) ? {} : { reason: null };
    await stepMatch(unit, locked, { action: 'close', event: 'match.closed', version: body.version, reason: body.reason, payload });
    locked.match.reasonCode = body.reasonCode ?? 'other';
    await stopReminders(unit, locked);
    await callOffUpcoming(unit, id, null);
    await unit.manager.save(MatchEntity, locked.match);
  });
  return readMatch(app, viewer, id);
}

/** Reopens a closed match for screening. Both parties will be asked anew: the old answers are removed, the audit keeps them. */
export async function reopenMatch(app: Application, viewer: Viewer, id: string, body: MatchActionBody): Promise<MatchView> {
  await app.transaction(viewer, async (unit) => {
    const locked = await lockVisibleMatch(unit, viewer, id);
    await stepMatch(unit, locked, { action: 'reopen', event: 'match.reopened', version: body.version, reason: body.reason });
    locked.match.reasonCode = null;
    await unit.manager.delete(MatchConsentEntity, { matchId: id });
    await unit.manager.save(MatchEntity, locked.match);
  });
  return readMatch(app, viewer, id);
}
