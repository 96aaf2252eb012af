import { publicNeedStates } from '@team-osaka/domain';
import { analyse, indexKeys, packProfile, unpackProfile } from '@team-osaka/matching';
import { NeedEntity } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import { system, type Application } from '../application.js';
import { useCurrentVocabulary } from '../current-vocabulary.js';
import { needDocument } from './matching-document.js';

/** A need with what the engine read of it, locked. */
export function lockReadNeed(manager: EntityManager, id: string): Promise<NeedEntity | null> {
  return manager.createQueryBuilder(NeedEntity, 'need').addSelect('need.matchProfile').where('need.id = :id', { id }).setLock('pessimistic_write').getOne();
}

/**
 * Reads the words of a locked need and stores what matching takes from them: the engine's whole reading and the keys by which it is found. Returns
 * whether they read differently from before. By hand: an owner who edits must not be refused for a new version that nobody wrote.
 */
export async function readNeedWords(manager: EntityManager, need: NeedEntity): Promise<boolean> {
  const profile = analyse(needDocument(need));
  const packed = packProfile(profile);
  if (packed === need.matchProfile) return false;
  await manager.query('update need set match_profile = $2, match_keys = $3 where id = $1', [need.id, packed, indexKeys(profile)]);
  return true;
}

/**
 * Has the words of a public need read where they were saved after they were read, or another engine read them. A transaction of its own, before the
 * need is ranked: ranking takes shared locks alone, so that two runs that meet never wait for each other both ways. Idempotent.
 */
export async function keepNeedRead(app: Application, id: string): Promise<void> {
  await app.transaction(system, async ({ manager }) => {
    await useCurrentVocabulary(manager);
    const need = await lockReadNeed(manager, id);
    if (!need || !publicNeedStates.some((state) => state === need.state)) return;
    if (need.matchProfile === null || unpackProfile(need.matchProfile) === undefined) await readNeedWords(manager, need);
  });
}
