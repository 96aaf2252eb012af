import type { MatchActionBody, MatchView } from '@team-osaka/contracts';
import { DomainError, type MatchSide, type Viewer } from '@team-osaka/domain';
import { MatchConsentEntity, MatchEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { lockVisibleMatch, stepMatch, type LockedMatch } from './locked-match.js';
import { isMutual, sideOf } from './match.policy.js';
import { readMatch } from './match.query.js';

/**
 * Says yes for the viewer's side. The second yes introduces the parties in the same transaction. The first one leaves the match row
 * untouched: its version and time would tell the other side that an answer came in, and would refuse that side's own answer as stale.
 * Errors: those of `transition`, and `match.already_answered`.
 */
export async function consentToMatch(app: Application, viewer: Viewer, id: string, body: MatchActionBody): Promise<MatchView> {
  await app.transaction(viewer, async (unit) => {
    const locked = await lockVisibleMatch(unit, viewer, id);
    const { side, consent } = ownPendingConsent(viewer, locked);
    await stepMatch(unit, locked, { action: 'consent', event: 'match.consented', version: body.version, payload: { side } });
    await answer(unit, consent, 'given', null);
    if (!isMutual(locked.situation())) return;
    await stepMatch(unit, locked, { action: 'introduce', event: 'match.introduced', as: 'system' });
    await unit.manager.save(MatchEntity, locked.match);
  });
  return readMatch(app, viewer, id);
}

/** Says no for the viewer's side with a reason; the match closes, and the other side learns no more than that and the reason's code. */
export async function declineMatch(app: Application, viewer: Viewer, id: string, body: MatchActionBody): Promise<MatchView> {
  await app.transaction(viewer, async (unit) => {
    const locked = await lockVisibleMatch(unit, viewer, id);
    const { side, consent } = ownPendingConsent(viewer, locked);
    await stepMatch(unit, locked, { action: 'decline', event: 'match.declined', version: body.version, reason: body.reason, payload: { side } });
    locked.match.reasonCode = body.reasonCode ?? 'other';
    await answer(unit, consent, 'declined', locked.match.decisionReason);
    await stopReminders(unit, locked);
    await unit.manager.save(MatchEntity, locked.match);
  });
  return readMatch(app, viewer, id);
}

/** Nobody is reminded of a question that no longer stands. */
export async function stopReminders(unit: UnitOfWork, locked: LockedMatch): Promise<void> {
  for (const consent of locked.consents) consent.nextReminderAt = null;
  await unit.manager.save(MatchConsentEntity, locked.consents);
}

function ownPendingConsent(viewer: Viewer, locked: LockedMatch): { side: MatchSide; consent: MatchConsentEntity | undefined } {
  const side = sideOf(viewer, locked.situation());
  if (side === null) throw new DomainError('identity.forbidden');
  const consent = locked.consents.find((one) => one.side === side);
  if (consent && consent.state !== 'pending') {
    const at = consent.answeredAt?.toISOString();
    throw new DomainError('match.already_answered', { facts: { answer: consent.state, ...(at ? { answeredAt: at } : {}) } });
  }
  return { side, consent };
}

async function answer(unit: UnitOfWork, consent: MatchConsentEntity | undefined, state: 'given' | 'declined', reason: string | null): Promise<void> {
  // The machine lets nobody answer a match that was not approved, and the approval asks both sides.
  if (!consent) throw new DomainError('match.wrong_state');
  Object.assign(consent, { state, reason, answeredById: unit.actorId, answeredAt: unit.now, nextReminderAt: null });
  await unit.manager.save(MatchConsentEntity, consent);
}
