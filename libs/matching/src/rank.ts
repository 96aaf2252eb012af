import { judge } from './judge.js';
import type { OutlinedTechnology } from './outline.js';
import type { AnalysedNeed, AssessOptions, CorpusStatistics, ExtraSignal, Judgement } from './types.js';

/** What the judgements are given; extra signals by the id of the other side. */
export interface RankOptions extends Pick<AssessOptions, 'signalWeights'> {
  extraSignals?: (otherId: string) => readonly ExtraSignal[];
}

/** Of one that was ranked: its id and the judgement. */
export interface Ranked {
  id: string;
  judgement: Judgement;
}

/** The technologies by how well they answer a need, best first; ties by id, so that the order never depends on the input's. */
export function judgeTechnologies(need: AnalysedNeed, technologies: readonly OutlinedTechnology[], statistics: CorpusStatistics, options: RankOptions = {}): Ranked[] {
  return technologies
    .map((technology) => ({ id: technology.document.id, judgement: judge(need, technology, statistics, optionsFor(technology.document.id, options)) }))
    .sort(bestFirst);
}

/** The needs by how well a technology answers them: the same judgement with the roles swapped. */
export function judgeNeeds(technology: OutlinedTechnology, needs: readonly AnalysedNeed[], statistics: CorpusStatistics, options: RankOptions = {}): Ranked[] {
  return needs
    .map((need) => ({ id: need.document.id, judgement: judge(need, technology, statistics, optionsFor(need.document.id, options)) }))
    .sort(bestFirst);
}

/** What a single judgement of a ranking is given. */
export function optionsFor(otherId: string, { signalWeights, extraSignals }: RankOptions): AssessOptions {
  return { ...(signalWeights === undefined ? {} : { signalWeights }), ...(extraSignals === undefined ? {} : { extraSignals: extraSignals(otherId) }) };
}

function bestFirst(one: Ranked, other: Ranked): number {
  return other.judgement.score - one.judgement.score || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
