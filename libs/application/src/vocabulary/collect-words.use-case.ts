import { NeedEntity } from '@team-osaka/persistence';
import { system, type Application } from '../application.js';
import { useCurrentVocabulary } from '../current-vocabulary.js';
import { noteWords } from './note-words.js';
import { isWaiting } from './waiting-need.js';

/** Notes the words of a submitted need that lead to no concept. Idempotent; nothing where the need does not wait for matches any more. */
export async function collectWords(app: Application, needId: string): Promise<void> {
  await app.transaction(system, async (unit) => {
    await useCurrentVocabulary(unit.manager);
    const need = await unit.manager.findOne(NeedEntity, { where: { id: needId }, lock: { mode: 'pessimistic_write' } });
    if (need && isWaiting(need)) await noteWords(unit, need);
  });
}
