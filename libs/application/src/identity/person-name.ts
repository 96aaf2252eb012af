import { PersonEntity } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';

/** Name of a person, null where there is none of that id. */
export async function nameOfPerson(manager: EntityManager, id: string): Promise<string | null> {
  const person = await manager.findOne(PersonEntity, { where: { id }, select: { id: true, name: true } });
  return person?.name ?? null;
}
