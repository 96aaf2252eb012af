import { PersonEntity } from '@team-osaka/persistence';
import type { UnitOfWork } from '../unit-of-work.js';
import { hashPassword } from './password.js';
import { endSessionsOfPerson } from './session.js';

/** Sets a new password and ends the person's sessions, all or all but the one it was changed in. */
export async function setPassword(unit: UnitOfWork, personId: string, password: string, keptSession?: string): Promise<void> {
  await unit.manager.update(PersonEntity, { id: personId }, { passwordHash: await hashPassword(password), updatedAt: unit.now });
  await endSessionsOfPerson(unit.manager, personId, keptSession);
  await unit.record({ event: 'identity.changed', payload: { id: personId }, subject: { kind: 'person', id: personId } });
}
