import type { LemmaComparison } from './signal/lemma.js';
import type { Assessment, Signal } from './types.js';
import { calibration, weights } from './weights.js';

/** What tells whether a pair is a match, beyond the rank of its score. Each 0..1. */
export type Ground = keyof typeof calibration.coefficients;

/** How many different phrases of the need meet something, as a share of `weights.fullPhrases`. */
const phrasesMet = ({ phrases }: LemmaComparison): number => Math.min(1, phrases / weights.fullPhrases);

/** What the signals of a pair count (0..1): one strong word is no match yet. */
export const breadthOf = (lemmas: LemmaComparison): number => weights.onePhrase + (1 - weights.onePhrase) * phrasesMet(lemmas);

/** The grounds of a pair. */
export const groundsOf = (score: number, signals: readonly Signal[], lemmas: LemmaComparison): Record<Ground, number> => ({
  score, named: signals.find(({ name }) => name === 'concepts')?.value ?? 0, phrases: phrasesMet(lemmas),
});

const grounds = Object.keys(calibration.coefficients) as Ground[];

/** The probability that a person who knows both sides calls the pair relevant: logistic, fitted as docs/evaluation.md tells. */
export function probabilityOf(values: Readonly<Record<Ground, number>>): number {
  const sum = grounds.reduce<number>((total, name) => total + calibration.coefficients[name] * values[name], calibration.intercept);
  return 1 / (1 + Math.exp(-sum));
}

/** How sure the engine is of a pair. */
export function confidenceOf(probability: number): Assessment['confidence'] {
  return probability >= calibration.strong ? 'strong' : probability >= calibration.possible ? 'possible' : 'none';
}
