import { DomainError } from '@team-osaka/domain';
import { PersonEntity } from '@team-osaka/persistence';
import type { UnitOfWork } from '../unit-of-work.js';

/** Loads a person for change. Error: `identity.person_not_found`. */
export async function lockPerson(unit: UnitOfWork, id: string): Promise<PersonEntity> {
  const person = await unit.manager.findOne(PersonEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!person) throw new DomainError('identity.person_not_found');
  return person;
}

/** A person for change together with the password's hash, or null. */
export function lockWithPassword(unit: UnitOfWork, id: string): Promise<PersonEntity | null> {
  return unit.manager.findOne(PersonEntity, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
    select: { id: true, organisationId: true, name: true, email: true, status: true, passwordHash: true },
  });
}

/** Throws `request.conflict` where the caller saw an older version. */
export function requireVersion(person: PersonEntity, version: number): void {
  if (person.version !== version) throw new DomainError('request.conflict', { fields: [{ pointer: '/body/version', code: 'request.conflict' }] });
}
