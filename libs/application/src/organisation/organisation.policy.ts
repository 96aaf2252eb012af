import { actionsFor, isOffice, isOwn, membershipMachine, type MembershipAction, type MembershipState, type Viewer } from '@team-osaka/domain';
import { mayInvite, type House } from '../identity/person.policy.js';

/** States in which the public sees an organisation: members, and those known from public sources. */
export const publicMembershipStates = ['approved', 'recorded'] as const satisfies readonly MembershipState[];

/** Members and recorded organisations are public; the rest is for the office and the organisation's own people. */
export function isVisible(viewer: Viewer, house: House): boolean {
  return (publicMembershipStates as readonly MembershipState[]).includes(house.membershipState) || maySeeInside(viewer, house.id);
}

/** Who sees applicant, decision and due date. */
export function maySeeInside(viewer: Viewer, organisationId: string): boolean {
  return isOffice(viewer) || isOwn(viewer, organisationId);
}

/** Its own administrator, or the office, keeps an organisation's facts. */
export function mayChange(viewer: Viewer, organisationId: string): boolean {
  return isOffice(viewer) || (isOwn(viewer, organisationId) && viewer.organisationAdministrator);
}

/**
 * The office decides on others, never on its own house (it would lock itself out); leaving is the own administrator's word. Nobody applies
 * for a record one looks at: the application names the house.
 */
export function mayFire(viewer: Viewer, organisationId: string, action: MembershipAction): boolean {
  if (action === 'apply') return false;
  if (action === 'leave') return isOwn(viewer, organisationId) && viewer.organisationAdministrator;
  return isOffice(viewer) && !isOwn(viewer, organisationId);
}

/** Membership actions this viewer may fire now, and `change` and `invite`. */
export function organisationAbilities(viewer: Viewer, house: House): string[] {
  return [
    ...actionsFor(membershipMachine, house.membershipState, viewer.role).filter((action) => mayFire(viewer, house.id, action)),
    ...(mayChange(viewer, house.id) ? ['change'] : []),
    ...(mayInvite(viewer, house) ? ['invite'] : []),
  ];
}
