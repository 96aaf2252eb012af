import type { InvitationView, PersonView } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { InvitationEntity, PersonEntity } from '@team-osaka/persistence';
import { mayChangePerson } from './person.policy.js';

/** A person as colleagues and the office see it; the last active administrator of an organisation can only be edited. */
export function presentPerson(viewer: Viewer, person: PersonEntity, lastAdministrator: boolean): PersonView {
  const { id, name, email, role, organisationAdministrator, status, locale, version, createdAt } = person;
  return { id, name, email, role, organisationAdministrator, status, locale, version, createdAt: createdAt.toISOString(), abilities: abilitiesFor(viewer, person, lastAdministrator) };
}

function abilitiesFor(viewer: Viewer, person: PersonEntity, lastAdministrator: boolean): string[] {
  if (!mayChangePerson(viewer, person)) return [];
  if (person.status === 'suspended') return ['change', 'reinstate'];
  return lastAdministrator ? ['change'] : ['change', 'suspend'];
}

/** An open invitation with the name of who invited; empty where the installation did. */
export function presentInvitation(invitation: Pick<InvitationEntity, 'id' | 'email' | 'role' | 'organisationAdministrator' | 'createdAt' | 'expiresAt'>, invitedBy: string | null): InvitationView {
  const { id, email, role, organisationAdministrator, createdAt, expiresAt } = invitation;
  return { id, email, role, organisationAdministrator, invitedBy: invitedBy ?? '', createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() };
}
