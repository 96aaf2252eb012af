import { publicNeedStates, publicTechnologyStates } from '@team-osaka/domain';
import { NeedEntity, TechnologyEntity, VocabularyChangeEntity } from '@team-osaka/persistence';
import type { SelectQueryBuilder } from 'typeorm';
import { system, type Application } from '../application.js';
import { useCurrentVocabulary } from '../current-vocabulary.js';
import { indexNeed } from '../need/index-need.js';
import { indexTechnology } from '../technology/index-technology.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { noteWords } from './note-words.js';
import { listingsWith } from './touched-listing.js';
import { isWaiting } from './waiting-need.js';

/** How many listings read differently after a change. */
export interface AppliedChange {
  readonly needs: number;
  readonly technologies: number;
}

/**
 * Reads again the listings whose words hold a label that came or went, and owes new suggestions for those that are public and now read
 * differently. Each in its own transaction, so that nobody who edits a listing waits for the others. Idempotent.
 */
export async function applyVocabularyChange(app: Application, changeId: string): Promise<AppliedChange> {
  const { manager } = app.dataSource;
  const change = await manager.findOneBy(VocabularyChangeEntity, { id: changeId });
  if (!change) return { needs: 0, technologies: 0 };
  const count = { needs: 0, technologies: 0 };
  for (const id of await listingsWith(manager, 'technology', change.labels)) {
    if (await app.transaction(system, (unit) => rereadTechnology(unit, id))) count.technologies += 1;
  }
  for (const id of await listingsWith(manager, 'need', change.labels)) {
    if (await app.transaction(system, (unit) => rereadNeed(unit, id))) count.needs += 1;
  }
  return count;
}

async function rereadNeed(unit: UnitOfWork, id: string): Promise<boolean> {
  await useCurrentVocabulary(unit.manager);
  const need = await locked(unit.manager.createQueryBuilder(NeedEntity, 'listing'), id);
  if (!need) return false;
  const before = need.matchProfile;
  indexNeed(need, need.organisation);
  if (isWaiting(need)) await noteWords(unit, need);
  if (before === need.matchProfile) return false;
  // By hand, as below: an owner who edits must not be refused for a new version that nobody wrote.
  await unit.manager.query('update need set match_profile = $2, match_keys = $3 where id = $1', [id, need.matchProfile, need.matchKeys]);
  if (publicNeedStates.some((state) => state === need.state)) await unit.enqueue('match.suggest-for-need', { id });
  return true;
}

async function rereadTechnology(unit: UnitOfWork, id: string): Promise<boolean> {
  await useCurrentVocabulary(unit.manager);
  const technology = await locked(unit.manager.createQueryBuilder(TechnologyEntity, 'listing'), id);
  if (!technology) return false;
  const before = technology.matchProfile;
  indexTechnology(technology, technology.organisation);
  if (before === technology.matchProfile) return false;
  const { matchProfile, matchKeys, matchOutline } = technology;
  await unit.manager.query('update technology set match_profile = $2, match_keys = $3, match_outline = $4 where id = $1', [id, matchProfile, matchKeys, matchOutline]);
  if (publicTechnologyStates.some((state) => state === technology.state)) await unit.enqueue('match.suggest-for-technology', { id });
  return true;
}

function locked<Entity extends NeedEntity | TechnologyEntity>(query: SelectQueryBuilder<Entity>, id: string): Promise<Entity | null> {
  return query.innerJoinAndSelect('listing.organisation', 'organisation').addSelect('listing.matchProfile').where('listing.id = :id', { id })
    .setLock('pessimistic_write', undefined, ['listing']).getOne();
}
