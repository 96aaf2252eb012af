import type { organisationRoutes, RouteInput, RouteOutput } from '@team-osaka/contracts';
import { membershipMachine, type MembershipState, type Viewer } from '@team-osaka/domain';
import { addWorkingDays } from '@team-osaka/domain/working-days';
import { newId, OrganisationEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { columnsOf, duplicate, namesake, takeTurnsNaming } from './organisation-facts.js';
import { referenceOf } from './reference.js';

type MembershipApplication = RouteInput<typeof organisationRoutes.apply>['body'];

/** A house whose membership came to an end may apply again; its record takes up the new application. */
const mayApplyAgain: readonly MembershipState[] = ['rejected', 'left'];

/** Applies for membership. Error: `organisation.duplicate` where the house is known under one of the names. */
export async function applyForMembership(app: Application, viewer: Viewer, { organisation, applicant, motivation }: MembershipApplication): Promise<RouteOutput<typeof organisationRoutes.apply>> {
  return app.transaction(viewer, async (unit) => {
    const { manager, now } = unit;
    await takeTurnsNaming(manager, organisation);
    const known = await namesake(manager, organisation);
    if (known && !mayApplyAgain.includes(known.membershipState)) throw duplicate('/body/organisation/names');

    const id = known?.id ?? newId();
    const state = membershipMachine.initial;
    const dueAt = addWorkingDays(now, membershipMachine.states[state].workingDays ?? 0, ['JP', organisation.country]);
    await manager.save(OrganisationEntity, {
      ...columnsOf(organisation), id, membershipState: state, stateSince: now, dueAt, applicant, motivation: motivation ?? null, updatedAt: now,
      demonstration: false, sources: [], decidedById: null, decidedAt: null, decisionReason: null, ...(known ? {} : { createdAt: now }),
    });
    await unit.record({ event: 'organisation.applied', payload: { id }, subject: { kind: 'organisation', id }, from: known?.membershipState ?? null, to: state });
    return { id, reference: referenceOf(id), dueAt: dueAt.toISOString() };
  });
}
