import { DomainError, type Viewer } from '@team-osaka/domain';
import { InvitationEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { mayManagePeople } from './person.policy.js';

/** Withdraws an open invitation; its link stops working. Error: `identity.invitation_not_found`. */
export async function revokeInvitation(app: Application, viewer: Viewer, id: string): Promise<null> {
  return app.transaction(viewer, async (unit) => {
    const invitation = await unit.manager.findOne(InvitationEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!invitation || invitation.acceptedAt || invitation.revokedAt || !mayManagePeople(viewer, invitation.organisationId)) {
      throw new DomainError('identity.invitation_not_found');
    }
    await unit.manager.update(InvitationEntity, { id }, { revokedAt: unit.now });
    await unit.record({ event: 'identity.changed', payload: { id }, subject: { kind: 'invitation', id }, from: 'open', to: 'revoked' });
    return null;
  });
}
