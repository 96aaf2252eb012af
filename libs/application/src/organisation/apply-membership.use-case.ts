import type { organisationRoutes, RouteInput, RouteOutput } from '@team-osaka/contracts';
import { membershipMachine, nextState, type Viewer } from '@team-osaka/domain';
import { addWorkingDays } from '@team-osaka/domain/working-days';
import { newId, OrganisationEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { columnsOf, duplicate, namesake, takeTurnsNaming } from './organisation-facts.js';
import { referenceOf } from './reference.js';

type MembershipApplication = RouteInput<typeof organisationRoutes.apply>['body'];

/**
 * Applies for membership. A house that is only known from public sources, or whose membership came to an end, has a record already: it takes
 * up the application and keeps its facts, since anybody may apply in its name; its own people correct them once they have joined. Error: `organisation.duplicate` where a house of one of the names is a member or has applied.
 */
export async function applyForMembership(app: Application, viewer: Viewer, { organisation, applicant, motivation }: MembershipApplication): Promise<RouteOutput<typeof organisationRoutes.apply>> {
  return app.transaction(viewer, async (unit) => {
    const { manager, now } = unit;
    await takeTurnsNaming(manager, organisation);
    const known = await namesake(manager, organisation);
    const state = known ? nextState(membershipMachine, known.membershipState, 'apply') : membershipMachine.initial;
    if (!state) throw duplicate('/body/organisation/names');

    const id = known?.id ?? newId();
    const dueAt = addWorkingDays(now, membershipMachine.states[state].workingDays ?? 0, ['JP', organisation.country]);
    const facts = known ? {} : { ...columnsOf(organisation), demonstration: false, sources: [], createdAt: now };
    await manager.save(OrganisationEntity, {
      ...facts, id, membershipState: state, stateSince: now, dueAt, applicant, motivation: motivation ?? null, updatedAt: now,
      decidedById: null, decidedAt: null, decisionReason: null,
    });
    await unit.record({ event: 'organisation.applied', payload: { id }, subject: { kind: 'organisation', id }, from: known?.membershipState ?? null, to: state });
    return { id, reference: referenceOf(id), dueAt: dueAt.toISOString() };
  });
}
