import { publicNeedStates, publicTechnologyStates } from '@team-osaka/domain';
import { NeedEntity, TechnologyEntity, VocabularyChangeEntity } from '@team-osaka/persistence';
import { system, type Application } from '../application.js';
import { useCurrentVocabulary } from '../current-vocabulary.js';
import { readWords } from '../reading/reading.js';
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
  const need = await unit.manager.findOne(NeedEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!need) return false;
  if (isWaiting(need)) await noteWords(unit, need);
  if ((await readWords(unit.manager, 'need', [need])).size === 0) return false;
  if (publicNeedStates.some((state) => state === need.state)) await unit.enqueue('match.suggest-for-need', { id });
  return true;
}

async function rereadTechnology(unit: UnitOfWork, id: string): Promise<boolean> {
  await useCurrentVocabulary(unit.manager);
  const technology = await unit.manager.findOne(TechnologyEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!technology || (await readWords(unit.manager, 'technology', [technology])).size === 0) return false;
  if (publicTechnologyStates.some((state) => state === technology.state)) await unit.enqueue('match.suggest-for-technology', { id });
  return true;
}
