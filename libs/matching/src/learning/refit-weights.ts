import { weights } from '../weights.js';
import { fitWeights } from './fit-weights.js';
import { normalised } from './fused-score.js';
import type { DecidedSample, Refit, SignalWeights } from './model.js';
import { judgedNeeds, rankingQuality } from './ranking-quality.js';

/** The shares the engine comes with, together 1. */
export const defaultSignalWeights: SignalWeights = normalised(weights.signal);

/** Learnt shares as the engine reads them: together as heavy as its own, so that signals from outside keep their share beside them. */
export function engineWeights(learnt: SignalWeights): Record<string, number> {
  const own = Object.values<number>(weights.signal).reduce((sum, share) => sum + share, 0);
  return Object.fromEntries(Object.entries(normalised(learnt)).map(([name, share]) => [name, share * own]));
}

/** Needs with decisions of both kinds from which a refit says something; below, it would be read out of chance. */
export const leastJudgedNeeds = 20;
/** The latest part of the decisions is kept aside for the comparison: what comes next is what the weights are for. */
const heldOutShare = 0.3;
const leastHeldOutPairs = 10;
/** A win is at least one more pair in a hundred in the right order, and no worse a list from its top. */
const leastGain = 0.01;

/** How many needs among the decisions have both a suggestion taken further and one refused. */
export const countJudgedNeeds = (samples: readonly DecidedSample[]): number => judgedNeeds(samples).length;

/**
 * Learns from the earlier 70 % of the decisions and compares with the present weights on the latest 30 %. Null where the decisions are
 * too few for either. Signals that the engine does not have (any more) are left out.
 */
export function refitWeights(samples: readonly DecidedSample[], current: SignalWeights, defaults: SignalWeights = defaultSignalWeights): Refit | null {
  if (countJudgedNeeds(samples) < leastJudgedNeeds) return null;
  const ordered = [...samples].sort((one, other) => one.decidedAt - other.decidedAt || (one.needId < other.needId ? -1 : one.needId > other.needId ? 1 : 0));
  const cut = Math.floor(ordered.length * (1 - heldOutShare));
  const [seen, heldOut] = [ordered.slice(0, cut), ordered.slice(cut)];
  const before = rankingQuality(heldOut, current);
  if (before.pairs < leastHeldOutPairs || countJudgedNeeds(seen) === 0) return null;
  const fitted = fitWeights(seen, defaults);
  const after = rankingQuality(heldOut, fitted);
  const wins = after.accuracy >= before.accuracy + leastGain && after.ndcg >= before.ndcg;
  return { weights: fitted, trainedOn: seen.length, heldOut: heldOut.length, before, after, wins };
}
