import { assess } from '@team-osaka/matching';
import { MatchEntity } from '@team-osaka/persistence';
import { system, type Application } from '../application.js';
import { useCurrentVocabulary } from '../current-vocabulary.js';
import { analysedNeed, quotedTechnology, lockRankedNeed, lockRankedTechnology } from './analysed.js';
import { corpusStatistics } from './corpus.js';
import { storeScores } from './suggestion-store.js';
import { activeWeighing } from './weighing.js';

/**
 * Has the engine judge a pair that a person put together and that it had not suggested itself; nothing where the match has its assessment, or
 * one side has left matching. Idempotent; always in the worker, so that nobody who asks waits for the engine.
 */
export async function assessMatch(app: Application, id: string): Promise<void> {
  await app.transaction(system, async (unit) => {
    const { manager } = unit;
    await useCurrentVocabulary(manager);
    const match = await manager.findOneBy(MatchEntity, { id });
    if (!match || match.assessment !== null) return;
    const need = await lockRankedNeed(manager, match.needId);
    const technology = await lockRankedTechnology(manager, match.technologyId);
    if (!need || !technology) return;
    const weighing = await activeWeighing(manager);
    const corpus = await corpusStatistics(manager, 'technology');
    const assessment = { ...assess(analysedNeed(need), quotedTechnology(technology), corpus, weighing.options), weightsVersion: weighing.version, statisticsVersion: corpus.version };
    await storeScores(unit, [{ needId: need.id, technologyId: technology.id, assessment }]);
  });
}
