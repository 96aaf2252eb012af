import { isOffice, isOwn, rolesOfKind, type MembershipState, type OrganisationKind, type Role, type Viewer } from '@team-osaka/domain';

/** An organisation reduced to what the policies of its people need. */
export interface House {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly membershipState: MembershipState;
}

/** Colleagues see each other; the office sees everybody. */
export function maySeePeople(viewer: Viewer, organisationId: string): boolean {
  return isOffice(viewer) || isOwn(viewer, organisationId);
}

/** The office, or the organisation's own administrator, looks after its people and invitations. */
export function mayManagePeople(viewer: Viewer, organisationId: string): boolean {
  return isOffice(viewer) || (isOwn(viewer, organisationId) && viewer.organisationAdministrator);
}

/** People join members only. */
export function mayInvite(viewer: Viewer, house: House): boolean {
  return house.membershipState === 'approved' && mayManagePeople(viewer, house.id);
}

/** True where people of this kind of organisation may hold the role. */
export function fitsKind(role: Role, kind: OrganisationKind): boolean {
  return (rolesOfKind[kind] as readonly Role[]).includes(role);
}

/** Roles of the office are given, and their holders changed, by the office alone. */
export function mayGrant(viewer: Viewer, role: Role): boolean {
  return isOffice(viewer) || !(role === 'coordinator' || role === 'administrator');
}

/** True where the viewer may change this person. */
export function mayChangePerson(viewer: Viewer, person: { readonly organisationId: string; readonly role: Role }): boolean {
  return mayManagePeople(viewer, person.organisationId) && mayGrant(viewer, person.role);
}
