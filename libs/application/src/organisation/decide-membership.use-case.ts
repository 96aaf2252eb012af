import type { EventName, OrganisationView } from '@team-osaka/contracts';
import { DomainError, membershipMachine, rolesOfKind, type MembershipAction, type Viewer } from '@team-osaka/domain';
import { PersonEntity, type OrganisationEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { createInvitation } from '../identity/create-invitation.js';
import { endSessionsOfOrganisation } from '../identity/session.js';
import { transition } from '../transition.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { lockOrganisation } from './lock-organisation.js';
import { mayFire } from './organisation.policy.js';
import { presentOrganisation } from './organisation.presenter.js';

/** What is decided on a membership; an application is made through `applyForMembership`. */
export type MembershipDecision = Exclude<MembershipAction, 'apply'>;

const eventOf: Readonly<Record<MembershipDecision, EventName>> = {
  review: 'organisation.review_started',
  approve: 'organisation.approved',
  reject: 'organisation.rejected',
  suspend: 'organisation.suspended',
  reinstate: 'organisation.reinstated',
  leave: 'organisation.left',
};

/**
 * Fires one action of the membership machine: approval invites the applicant as administrator of the organisation; suspension,
 * rejection and departure end the sessions of its people. `leave` is the organisation's own, everything else the office's.
 * Errors: `organisation.not_found`, `identity.forbidden`, those of `transition`, and on approval those of `createInvitation`.
 */
export async function decideMembership(
  app: Application,
  viewer: Viewer,
  action: MembershipDecision,
  id: string,
  { version, reason }: { readonly version: number; readonly reason?: string | undefined },
): Promise<OrganisationView> {
  return app.transaction(viewer, async (unit) => {
    const organisation = await lockOrganisation(unit, viewer, id);
    if (!mayFire(viewer, id, action)) throw new DomainError('identity.forbidden');
    await transition(unit, {
      room: 'organisation', machine: membershipMachine, record: organisation, action, version, reason, countries: ['JP', organisation.country], event: eventOf[action],
      state: (record) => record.membershipState,
      setState: (record, state) => { record.membershipState = state; },
    });
    await unit.manager.save(organisation);
    await follow(unit, organisation, action);
    return presentOrganisation(unit.manager, viewer, organisation);
  });
}

/** What a decision means for the organisation's people. */
async function follow(unit: UnitOfWork, organisation: OrganisationEntity, action: MembershipDecision): Promise<void> {
  switch (action) {
    case 'approve':
      return inviteApplicant(unit, organisation);
    case 'suspend':
    case 'reject':
    case 'leave':
      return endSessionsOfOrganisation(unit.manager, organisation.id);
    case 'review':
    case 'reinstate':
      return;
  }
}

/** Invites who applied; somebody who already belongs to the organisation (it left and came back) just signs in again. */
async function inviteApplicant(unit: UnitOfWork, organisation: OrganisationEntity): Promise<void> {
  const { applicant, kind } = organisation;
  if (!applicant || (await unit.manager.existsBy(PersonEntity, { email: applicant.email, organisationId: organisation.id }))) return;
  const [role] = rolesOfKind[kind];
  if (!role) return;
  await createInvitation(unit, organisation, { email: applicant.email, role, organisationAdministrator: true, locale: applicant.locale });
}
