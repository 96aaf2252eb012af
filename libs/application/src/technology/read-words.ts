import { publicTechnologyStates } from '@team-osaka/domain';
import { analyse, indexKeys, packOutline, packProfile, unpackOutline } from '@team-osaka/matching';
import { TechnologyEntity } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import { system, type Application } from '../application.js';
import { useCurrentVocabulary } from '../current-vocabulary.js';
import { technologyDocument } from './matching-document.js';

/** A technology with what the engine read of it, locked. */
export function lockReadTechnology(manager: EntityManager, id: string): Promise<TechnologyEntity | null> {
  return manager.createQueryBuilder(TechnologyEntity, 'technology').addSelect(['technology.matchProfile', 'technology.matchOutline'])
    .where('technology.id = :id', { id }).setLock('pessimistic_write').getOne();
}

/** As of a need (`readNeedWords`); besides, the outline by which a technology is judged among hundreds. */
export async function readTechnologyWords(manager: EntityManager, technology: TechnologyEntity): Promise<boolean> {
  const profile = analyse(technologyDocument(technology));
  const packed = packProfile(profile);
  if (packed === technology.matchProfile && technology.matchOutline !== null) return false;
  await manager.query('update technology set match_profile = $2, match_keys = $3, match_outline = $4 where id = $1', [technology.id, packed, indexKeys(profile), packOutline(profile)]);
  return true;
}

/** As of a need (`keepNeedRead`). */
export async function keepTechnologyRead(app: Application, id: string): Promise<void> {
  await app.transaction(system, async ({ manager }) => {
    await useCurrentVocabulary(manager);
    const technology = await lockReadTechnology(manager, id);
    if (!technology || !publicTechnologyStates.some((state) => state === technology.state)) return;
    if (technology.matchOutline === null || unpackOutline(technology.matchOutline) === undefined) await readTechnologyWords(manager, technology);
  });
}
