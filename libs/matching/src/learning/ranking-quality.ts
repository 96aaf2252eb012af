import { fusedScore } from './fused-score.js';
import type { DecidedSample, RankingQuality, SignalWeights } from './model.js';

/** The decisions of one need, good ones apart from refused ones. */
export interface JudgedNeed {
  readonly good: readonly DecidedSample[];
  readonly refused: readonly DecidedSample[];
}

/** The needs that have decisions of both kinds, in the order of their ids: only these say anything about an order. */
export function judgedNeeds(samples: readonly DecidedSample[]): JudgedNeed[] {
  const byNeed = new Map<string, DecidedSample[]>();
  for (const sample of samples) byNeed.set(sample.needId, [...(byNeed.get(sample.needId) ?? []), sample]);
  return [...byNeed.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, decided]) => ({ good: decided.filter(({ label }) => label === 1), refused: decided.filter(({ label }) => label === 0) }))
    .filter(({ good, refused }) => good.length > 0 && refused.length > 0);
}

/** How well the weights put what was taken further above what was refused. */
export function rankingQuality(samples: readonly DecidedSample[], weights: SignalWeights): RankingQuality {
  const needs = judgedNeeds(samples);
  let pairs = 0;
  let inOrder = 0;
  let ndcg = 0;
  for (const { good, refused } of needs) {
    const goodScores = good.map((sample) => fusedScore(sample, weights));
    const refusedScores = refused.map((sample) => fusedScore(sample, weights));
    for (const one of goodScores) {
      for (const other of refusedScores) {
        pairs += 1;
        inOrder += one > other ? 1 : one === other ? 0.5 : 0;
      }
    }
    ndcg += ndcgOf(goodScores, refusedScores);
  }
  return { needs: needs.length, pairs, accuracy: pairs > 0 ? inOrder / pairs : 0, ndcg: needs.length > 0 ? ndcg / needs.length : 0 };
}

function ndcgOf(good: readonly number[], refused: readonly number[]): number {
  const ranked = [...good.map((score) => ({ score, gain: 1 })), ...refused.map((score) => ({ score, gain: 0 }))]
    .sort((one, other) => other.score - one.score || one.gain - other.gain);
  const discounted = (gain: number, place: number): number => gain / Math.log2(place + 2);
  const gained = ranked.reduce((sum, { gain }, place) => sum + discounted(gain, place), 0);
  const best = good.reduce((sum, _, place) => sum + discounted(1, place), 0);
  return gained / best;
}
