import { assess } from './assess.js';
import type { AnalysedNeed, AnalysedTechnology, AssessOptions, Assessment, CorpusStatistics, ExtraSignal } from './types.js';

/** How many are wanted, and what the judgement is given; extra signals by the id of the other side. */
export interface RankOptions extends Pick<AssessOptions, 'signalWeights'> {
  limit: number;
  extraSignals?: (otherId: string) => readonly ExtraSignal[];
}

/** The technologies that answer a need best, best first; ties by id, so that the order never depends on the input's. */
export function rankTechnologies(
  need: AnalysedNeed, technologies: readonly AnalysedTechnology[], statistics: CorpusStatistics, options: RankOptions,
): { technologyId: string; assessment: Assessment }[] {
  return technologies
    .map((technology) => ({ technologyId: technology.document.id, assessment: assess(need, technology, statistics, optionsFor(technology.document.id, options)) }))
    .sort((one, other) => order(one.assessment, one.technologyId, other.assessment, other.technologyId))
    .slice(0, options.limit);
}

/** The needs that a technology answers best: the same judgement with the roles swapped. */
export function rankNeeds(
  technology: AnalysedTechnology, needs: readonly AnalysedNeed[], statistics: CorpusStatistics, options: RankOptions,
): { needId: string; assessment: Assessment }[] {
  return needs
    .map((need) => ({ needId: need.document.id, assessment: assess(need, technology, statistics, optionsFor(need.document.id, options)) }))
    .sort((one, other) => order(one.assessment, one.needId, other.assessment, other.needId))
    .slice(0, options.limit);
}

function optionsFor(otherId: string, { signalWeights, extraSignals }: RankOptions): AssessOptions {
  return { ...(signalWeights === undefined ? {} : { signalWeights }), ...(extraSignals === undefined ? {} : { extraSignals: extraSignals(otherId) }) };
}

function order(one: Assessment, oneId: string, other: Assessment, otherId: string): number {
  return other.score - one.score || (oneId < otherId ? -1 : oneId > otherId ? 1 : 0);
}
