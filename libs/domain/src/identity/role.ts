/** Roles of people. `public` is a visitor who has not signed in. */
export const roles = ['public', 'observer', 'member', 'official', 'coordinator', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Kinds of organisation known to the network. */
export const organisationKinds = [
  'company',
  'university',
  'city',
  'coordinating-body',
  'international-organisation',
  'domestic-region',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Kinds that apply in the open. A coordinating body would bring people of the office: it is set up with the installation. */
export const applicantKinds = ['company', 'university', 'city', 'international-organisation', 'domestic-region'] as const satisfies readonly OrganisationKind[];

/** Roles that people of an organisation of this kind may hold; the first is the one an invitation proposes. */
export const rolesOfKind: Readonly<Record<OrganisationKind, readonly Exclude<Role, 'public'>[]>> = {
  company: ['member'],
  university: ['member'],
  city: ['official', 'observer'],
  'coordinating-body': ['coordinator', 'administrator', 'observer'],
  'international-organisation': ['observer'],
  'domestic-region': ['official', 'observer'],
};

/** Who asks: the signed-in person, reduced to what policies need; `public` carries no ids. */
export interface SignedInViewer {
  readonly role: Exclude<Role, 'public'>;
  readonly personId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisationKind: OrganisationKind;
  /** May invite and manage people of the own organisation. */
  readonly organisationAdministrator: boolean;
  /** BCP 47 language of the person. */
  readonly locale: string;
}
export interface PublicViewer {
  readonly role: 'public';
}
export type Viewer = PublicViewer | SignedInViewer;

/** True for the coordinating office: coordinators and administrators. */
export function isOffice(viewer: Viewer): boolean {
  return viewer.role === 'coordinator' || viewer.role === 'administrator';
}

/** True where the viewer belongs to the organisation. */
export function isOwn(viewer: Viewer, organisationId: string): viewer is SignedInViewer {
  return viewer.role !== 'public' && viewer.organisationId === organisationId;
}
