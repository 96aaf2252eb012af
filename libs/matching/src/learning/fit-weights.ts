import { fusedScore, normalised } from './fused-score.js';
import type { DecidedSample, SignalWeights } from './model.js';
import { judgedNeeds, type JudgedNeed } from './ranking-quality.js';

/**
 * How fast a difference of scores turns into certainty: 0.1 between two suggestions of one need makes odds of about 3 to 1 that the
 * higher one is the better. Fixed, because the score keeps its scale (0..1) and the thresholds of confidence stand on it.
 */
const steepness = 12;
/**
 * Strength of the pull back to the defaults. A share that moves by a tenth of the whole must earn as much as some dozen needs decided
 * against the present order, so that a handful of decisions moves next to nothing and a few hundred speak for themselves.
 */
const shrinkage = 60;
/** A signal keeps at least this share of its default: with none it would be silent, and no later decision could bring it back. */
const leastOfDefault = 0.1;
const steps = 400;
/** A step that gains less than this share of the cost is the last. */
const settled = 1e-8;

/**
 * Weights under which good suggestions of a need score above its refused ones: pairwise logistic loss, each need counting once however
 * many suggestions were decided, with a ridge towards the defaults. Shares stay positive and sum to 1. Projected gradient descent from
 * the defaults with a fixed number of steps and no chance in it: the same decisions give the same weights.
 */
export function fitWeights(samples: readonly DecidedSample[], defaults: SignalWeights): Record<string, number> {
  const start = normalised(defaults);
  const names = Object.keys(start).sort();
  const origin = names.map((name) => start[name] ?? 0);
  const floor = origin.map((share) => share * leastOfDefault);
  const needs = judgedNeeds(samples);
  let shares = origin;
  let cost = costOf(names, shares, origin, needs);
  let stride = 0.01;
  for (let step = 0; step < steps && stride > 1e-9; step += 1) {
    const slope = slopeOf(names, shares, origin, needs);
    const next = project(shares.map((share, index) => share - stride * (slope[index] ?? 0)), floor);
    const nextCost = costOf(names, next, origin, needs);
    if (nextCost >= cost) {
      stride /= 2;
      continue;
    }
    const gain = cost - nextCost;
    [shares, cost, stride] = [next, nextCost, stride * 1.5];
    if (gain < settled * cost) break;
  }
  return Object.fromEntries(names.map((name, index) => [name, Math.round((shares[index] ?? 0) * 1e4) / 1e4]));
}

const named = (names: readonly string[], shares: readonly number[]): SignalWeights => Object.fromEntries(names.map((name, index) => [name, shares[index] ?? 0]));

function costOf(names: readonly string[], shares: readonly number[], origin: readonly number[], needs: readonly JudgedNeed[]): number {
  const weights = named(names, shares);
  let cost = 0;
  for (const { good, refused } of needs) {
    const refusedScores = refused.map((sample) => fusedScore(sample, weights));
    let loss = 0;
    for (const sample of good) {
      const score = fusedScore(sample, weights);
      for (const other of refusedScores) loss += Math.log1p(Math.exp(-steepness * (score - other)));
    }
    cost += loss / (good.length * refused.length);
  }
  return shares.reduce((sum, share, index) => sum + ridge(share, origin[index] ?? 0), cost);
}

/** Moving a share costs the square of the way, measured against its default: a small share is moved by small steps. */
const ridge = (share: number, origin: number): number => (origin > 0 ? (shrinkage * (share - origin) ** 2) / origin : 0);

function slopeOf(names: readonly string[], shares: readonly number[], origin: readonly number[], needs: readonly JudgedNeed[]): number[] {
  const weights = named(names, shares);
  const slope = shares.map((share, index) => ((origin[index] ?? 0) > 0 ? (2 * shrinkage * (share - (origin[index] ?? 0))) / (origin[index] ?? 0) : 0));
  for (const { good, refused } of needs) {
    const tilts = refused.map((sample) => ({ score: fusedScore(sample, weights), tilt: tiltOf(sample, names, weights) }));
    for (const sample of good) {
      const score = fusedScore(sample, weights);
      const tilt = tiltOf(sample, names, weights);
      for (const other of tilts) {
        const push = -steepness / (1 + Math.exp(steepness * (score - other.score))) / (good.length * refused.length);
        for (let index = 0; index < slope.length; index += 1) slope[index] = (slope[index] ?? 0) + push * ((tilt[index] ?? 0) - (other.tilt[index] ?? 0));
      }
    }
  }
  return slope;
}

/** How the score of a suggestion changes with each share: (breadth × value − score) / sum of the shares that spoke. */
function tiltOf(sample: DecidedSample, names: readonly string[], weights: SignalWeights): number[] {
  const { signals, breadth } = sample;
  const score = fusedScore(sample, weights);
  const spoken = names.reduce((sum, name) => sum + (signals[name] === undefined ? 0 : (weights[name] ?? 0)), 0);
  return names.map((name) => {
    const value = signals[name];
    return value === undefined || spoken <= 0 ? 0 : (breadth * value - score) / spoken;
  });
}

/** The nearest shares that sum to 1 and none of which is below its floor (Euclidean projection onto a simplex). */
function project(shares: readonly number[], floor: readonly number[]): number[] {
  const spare = 1 - floor.reduce((sum, least) => sum + least, 0);
  const above = shares.map((share, index) => share - (floor[index] ?? 0));
  let running = 0;
  let shift = 0;
  [...above].sort((one, other) => other - one).forEach((value, index) => {
    running += value;
    const candidate = (running - spare) / (index + 1);
    if (value > candidate) shift = candidate;
  });
  return above.map((value, index) => Math.max(0, value - shift) + (floor[index] ?? 0));
}
