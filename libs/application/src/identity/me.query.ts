import type { Me } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import { PersonEntity } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import type { Application } from '../application.js';
import { inLanguage } from '../localised.js';

/** The person as the person sees itself. Error: `identity.person_not_found`. */
export async function meOf(manager: EntityManager, personId: string): Promise<Me> {
  const person = await manager.findOne(PersonEntity, { where: { id: personId }, relations: { organisation: true } });
  if (!person) throw new DomainError('identity.person_not_found');
  const { id, name, email, role, locale, timeZone, organisation, organisationAdministrator, demonstration, version } = person;
  return {
    id, name, email, role, locale: locale as Me['locale'], timeZone, organisationAdministrator, demonstration, version,
    organisation: { id: organisation.id, name: inLanguage(organisation.names, locale), kind: organisation.kind, membershipState: organisation.membershipState },
  };
}

/** Who is signed in; null for a visitor. */
export async function readSession(app: Application, viewer: Viewer): Promise<{ viewer: Me | null }> {
  return { viewer: viewer.role === 'public' ? null : await meOf(app.dataSource.manager, viewer.personId) };
}
