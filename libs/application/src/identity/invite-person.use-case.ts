import type { identityRoutes, InvitationView, RouteInput } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { createInvitation } from './create-invitation.js';
import { houseOf } from './house.js';
import { presentInvitation } from './person.presenter.js';
import { mayGrant, mayManagePeople } from './person.policy.js';
import { signedIn } from './signed-in.js';

/**
 * Invites a person by mail into an organisation: its own administrator, or the office for any.
 * Errors: `identity.forbidden`, `organisation.not_found`, and those of `createInvitation`.
 */
export async function invitePerson(app: Application, viewer: Viewer, organisationId: string, facts: RouteInput<typeof identityRoutes.invite>['body']): Promise<InvitationView> {
  const { name } = signedIn(viewer);
  return app.transaction(viewer, async (unit) => {
    const house = await houseOf(unit.manager, organisationId);
    if (!mayManagePeople(viewer, organisationId) || !mayGrant(viewer, facts.role)) throw new DomainError('identity.forbidden');
    return presentInvitation(await createInvitation(unit, house, facts), name);
  });
}
