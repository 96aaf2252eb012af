import type { MatchActionBody, MatchView } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import { MatchEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { lockVisibleMatch, stepMatch } from './locked-match.js';
import { readMatch } from './match.query.js';

/** Takes a suggestion into screening. Nobody outside the office learns of it. */
export async function shortlistMatch(app: Application, viewer: Viewer, id: string, body: MatchActionBody): Promise<MatchView> {
  await app.transaction(viewer, async (unit) => {
    const locked = await lockVisibleMatch(unit, viewer, id);
    await stepMatch(unit, locked, { action: 'shortlist', event: 'match.shortlisted', version: body.version, reason: body.reason });
    await unit.manager.save(MatchEntity, locked.match);
  });
  return readMatch(app, viewer, id);
}

/** Rejects with a reason. A party that asked for the match is told; a suggestion is dropped inside the house and can be restored. */
export async function rejectMatch(app: Application, viewer: Viewer, id: string, body: MatchActionBody): Promise<MatchView> {
  await app.transaction(viewer, async (unit) => {
    const locked = await lockVisibleMatch(unit, viewer, id);
    const reasonCode = body.reasonCode ?? 'other';
    await stepMatch(unit, locked, { action: 'reject', event: 'match.rejected', version: body.version, reason: body.reason, payload: { reasonCode } });
    locked.match.reasonCode = reasonCode;
    await unit.manager.save(MatchEntity, locked.match);
  });
  return readMatch(app, viewer, id);
}

/** Undoes the rejection of a suggestion. Refused with `match.cannot_undo` where a party had asked and so was told. */
export async function restoreMatch(app: Application, viewer: Viewer, id: string, body: MatchActionBody): Promise<MatchView> {
  await app.transaction(viewer, async (unit) => {
    const locked = await lockVisibleMatch(unit, viewer, id);
    if (locked.match.origin !== 'suggestion') throw new DomainError('match.cannot_undo', { facts: { origin: locked.match.origin } });
    await stepMatch(unit, locked, { action: 'restore', event: 'match.restored', version: body.version, reason: body.reason });
    locked.match.reasonCode = null;
    await unit.manager.save(MatchEntity, locked.match);
  });
  return readMatch(app, viewer, id);
}
