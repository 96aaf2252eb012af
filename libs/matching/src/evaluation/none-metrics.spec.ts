import { describe, expect, test } from '@jest/globals';
import { noneMetrics, nonePrecisionAtRecall } from './index.js';

/** From the least certain upwards: nothing, nothing, something, nothing, something, nothing; said of the first three. */
const judgements = [true, true, false, true, false, true].map((isNone, index) => ({ isNone, saidNone: index < 3, certainty: index / 10 }));

describe('"we have nothing for this yet"', () => {
  test('is measured as it was said', () => {
    // Two of the three said were right; two of the four true ones were said.
    expect(noneMetrics(judgements)).toEqual({ precision: 2 / 3, recall: 0.5 });
    expect(noneMetrics([])).toEqual({ precision: undefined, recall: undefined });
  });

  test('and at the best line for a wanted recall', () => {
    // Recall 0.5 after two needs, all right; 0.75 after four, three right; 1 after six, four right.
    expect(nonePrecisionAtRecall(judgements, 0.5)).toBe(1);
    expect(nonePrecisionAtRecall(judgements, 0.7)).toBe(0.75);
    expect(nonePrecisionAtRecall(judgements, 0.8)).toBeCloseTo(4 / 6, 10);
    expect(nonePrecisionAtRecall(judgements.filter(({ isNone }) => !isNone), 0.7)).toBeUndefined();
  });

  test('equal certainties stand or fall together', () => {
    const equal = judgements.map((judgement) => ({ ...judgement, certainty: 0 }));
    expect(nonePrecisionAtRecall(equal, 0.1)).toBeCloseTo(4 / 6, 10);
  });
});
