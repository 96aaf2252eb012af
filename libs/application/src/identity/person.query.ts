import type { PersonView } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import { PersonEntity } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import type { Application } from '../application.js';
import { houseOf } from './house.js';
import { maySeePeople } from './person.policy.js';
import { presentPerson } from './person.presenter.js';

/** How many people may act as administrators of an organisation. */
export function countAdministrators(manager: EntityManager, organisationId: string): Promise<number> {
  return manager.countBy(PersonEntity, { organisationId, organisationAdministrator: true, status: 'active' });
}

/** True for an administrator whose loss would leave the organisation without one. */
export function isLastAdministrator(person: PersonEntity, administrators: number): boolean {
  return administrators === 1 && person.organisationAdministrator && person.status === 'active';
}

/** People of an organisation by name: the own, or any for the office. Errors: `organisation.not_found`, `identity.forbidden`. */
export async function listPeople(app: Application, viewer: Viewer, organisationId: string): Promise<{ items: PersonView[] }> {
  const { manager } = app.dataSource;
  await houseOf(manager, organisationId);
  if (!maySeePeople(viewer, organisationId)) throw new DomainError('identity.forbidden');
  const people = await manager.find(PersonEntity, { where: { organisationId }, order: { name: 'ASC', id: 'ASC' }, take: 1000 });
  const administrators = people.filter((person) => person.organisationAdministrator && person.status === 'active').length;
  return { items: people.map((person) => presentPerson(viewer, person, isLastAdministrator(person, administrators))) };
}
