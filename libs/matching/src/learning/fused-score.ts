import type { DecidedSample, SignalWeights } from './model.js';

/** The score of one suggestion by these shares: the mean of the signals that spoke, weighted by them, times its breadth; 0 where none did. */
export function fusedScore({ signals, breadth }: Pick<DecidedSample, 'signals' | 'breadth'>, weights: SignalWeights): number {
  let sum = 0;
  let total = 0;
  for (const [name, weight] of Object.entries(weights)) {
    const value = signals[name];
    if (value === undefined) continue;
    sum += weight * value;
    total += weight;
  }
  return total > 0 ? (breadth * sum) / total : 0;
}

/** The weights scaled to sum 1. */
export function normalised(weights: SignalWeights): Record<string, number> {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, total > 0 ? weight / total : 0]));
}
