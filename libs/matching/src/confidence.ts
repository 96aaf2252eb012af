import type { LemmaComparison } from './signal/lemma.js';
import type { Assessment, Signal } from './types.js';
import { calibration } from './weights.js';

/** What tells whether a pair is a match, beyond the rank of its score. Each 0..1. */
export type Ground = keyof typeof calibration.coefficients;

/** The grounds of a pair. */
export function groundsOf(score: number, signals: readonly Signal[], lemmas: LemmaComparison): Record<Ground, number> {
  return {
    score,
    named: signals.find(({ name }) => name === 'concepts')?.value ?? 0,
    /** Different phrases of the need that meet something: one strong word is no match yet. */
    phrases: Math.min(1, lemmas.phrases / 8),
  };
}

/** The probability that a person who knows both sides calls the pair relevant: logistic, fitted as docs/evaluation.md tells. */
export function probabilityOf(grounds: Readonly<Record<Ground, number>>): number {
  const names = Object.keys(calibration.coefficients) as Ground[];
  const sum = names.reduce<number>((total, name) => total + calibration.coefficients[name] * grounds[name], calibration.intercept);
  return 1 / (1 + Math.exp(-sum));
}

/** How sure the engine is of a pair. */
export function confidenceOf(probability: number): Assessment['confidence'] {
  return probability >= calibration.strong ? 'strong' : probability >= calibration.possible ? 'possible' : 'none';
}
