import type { MatchActionBody, MatchView } from '@team-osaka/contracts';
import { consentReminderWorkingDays, DomainError, matchSides, publicNeedStates, publicTechnologyStates, type Viewer } from '@team-osaka/domain';
import { addWorkingDays } from '@team-osaka/domain/working-days';
import { MatchConsentEntity, MatchEntity, NeedEntity, newId, TechnologyEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { membershipInForce } from './analysed.js';
import { lockVisibleMatch, stepMatch } from './locked-match.js';
import { readMatch } from './match.query.js';

/**
 * Approves a match: both parties are asked for consent, to be reminded after the working days of both countries.
 * Errors: those of `transition`, and `need.wrong_state` or `technology.wrong_state` where one of the two is no longer public,
 * `organisation.not_approved` where its house is no member now.
 */
export async function approveMatch(app: Application, viewer: Viewer, id: string, body: MatchActionBody): Promise<MatchView> {
  await app.transaction(viewer, async (unit) => {
    const locked = await lockVisibleMatch(unit, viewer, id);
    await stepMatch(unit, locked, { action: 'approve', event: 'match.approved', version: body.version, reason: body.reason });
    await assertBothPublic(unit, locked.match);
    await unit.manager.save(MatchEntity, locked.match);
    const nextReminderAt = addWorkingDays(unit.now, consentReminderWorkingDays[0], locked.countries);
    await unit.manager.insert(
      MatchConsentEntity,
      matchSides.map((side) => ({ id: newId(), createdAt: unit.now, matchId: id, side, state: 'pending' as const, nextReminderAt })),
    );
  });
  return readMatch(app, viewer, id);
}

/** Consent is asked only for what may still happen. Share locks: a withdrawal waits, and its release then finds this match. */
async function assertBothPublic({ manager }: UnitOfWork, match: MatchEntity): Promise<void> {
  const lock = { mode: 'pessimistic_read' } as const;
  const select = { id: true, state: true, organisationId: true } as const;
  const need = await manager.findOne(NeedEntity, { where: { id: match.needId }, select, lock });
  if (!need || !publicNeedStates.some((state) => state === need.state)) {
    throw new DomainError('need.wrong_state', { facts: { state: need?.state ?? 'none', action: 'approve' } });
  }
  const technology = await manager.findOne(TechnologyEntity, { where: { id: match.technologyId }, select, lock });
  if (!technology || !publicTechnologyStates.some((state) => state === technology.state)) {
    throw new DomainError('technology.wrong_state', { facts: { state: technology?.state ?? 'none', action: 'approve' } });
  }
  for (const listing of [need, technology]) if (!(await membershipInForce(manager, listing))) throw new DomainError('organisation.not_approved');
}
