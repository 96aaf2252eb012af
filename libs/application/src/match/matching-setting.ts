import { MatchingSettingEntity, newId } from '@team-osaka/persistence';
import type { EmbeddingProvider } from '@team-osaka/platform';
import type { EntityManager } from 'typeorm';

/** The stored switch, null where nobody has touched it. */
export const embeddingSetting = (manager: EntityManager): Promise<MatchingSettingEntity | null> => manager.findOneBy(MatchingSettingEntity, { name: 'embedding' });

/** True where an administrator agreed, and to the very place that texts would go to now. */
export function isAgreed(setting: Pick<MatchingSettingEntity, 'enabled' | 'destination'> | null, provider: EmbeddingProvider): boolean {
  return setting !== null && setting.enabled && provider.kind !== 'none' && setting.destination === provider.destination;
}

/** Whether texts may go to the embedding model and its vectors count. */
export async function isEmbeddingOn(manager: EntityManager, provider: EmbeddingProvider): Promise<boolean> {
  return provider.kind !== 'none' && isAgreed(await embeddingSetting(manager), provider);
}

/** The switch, made where it is missing, locked until the transaction ends. */
export async function lockEmbeddingSetting(manager: EntityManager): Promise<MatchingSettingEntity> {
  await manager.query(`insert into matching_setting (id, name) values ($1, 'embedding') on conflict (name) do nothing`, [newId()]);
  return manager.findOneOrFail(MatchingSettingEntity, { where: { name: 'embedding' }, lock: { mode: 'pessimistic_write' } });
}
