import { describe, expect, test } from '@jest/globals';
import { gains, isAnswerable, ndcg, precision, recall, reciprocalRank } from './index.js';

/** Judged: a does exactly this, b helps in part, c largely answers it, d tempts. */
const grades = new Map([['a', 3], ['b', 1], ['c', 2], ['d', 0]]);

describe('measures of a ranking, computed by hand', () => {
  test('nDCG with linear gain', () => {
    // d, a, x, b: 3 / log2(3) + 1 / log2(5) = 1.89279 + 0.43068; best order a, c, b: 3 + 2 / log2(3) + 1 / 2 = 4.76186.
    expect(ndcg(['d', 'a', 'x', 'b'], grades, 10)).toBeCloseTo(2.32347 / 4.76186, 4);
    expect(ndcg(['a', 'c', 'b'], grades, 10)).toBe(1);
  });

  test('nDCG with gain 2^grade − 1', () => {
    // d, a, x, b: 7 / log2(3) + 1 / log2(5) = 4.41651 + 0.43068; best order: 7 + 3 / log2(3) + 1 / 2 = 9.39279.
    expect(ndcg(['d', 'a', 'x', 'b'], grades, 10, gains.exponential)).toBeCloseTo(4.84719 / 9.39279, 4);
  });

  test('nDCG looks no deeper than asked, neither in the ranking nor in the best order', () => {
    expect(ndcg(['a', 'c'], grades, 1)).toBe(1);
    expect(ndcg(['d', 'a'], grades, 1)).toBe(0);
    // c first: 2 of 3.
    expect(ndcg(['c', 'a'], grades, 1)).toBeCloseTo(2 / 3, 10);
  });

  test('recall counts every relevant technology, whatever its grade', () => {
    expect(recall(['d', 'a', 'x', 'b', 'y', 'c'], grades, 5)).toBeCloseTo(2 / 3, 10);
    expect(recall(['d', 'a', 'x', 'b', 'y', 'c'], grades, 6)).toBe(1);
  });

  test('reciprocal rank and precision', () => {
    expect(reciprocalRank(['d', 'x', 'b'], grades)).toBeCloseTo(1 / 3, 10);
    expect(reciprocalRank(['d', 'x'], grades)).toBe(0);
    expect(precision(['b'], grades, 1)).toBe(1);
    expect(precision(['d', 'a'], grades, 1)).toBe(0);
    expect(precision(['a'], grades, 2)).toBe(0.5);
  });

  test('nothing ranked, or nothing relevant, gives 0 and not a number beyond', () => {
    const nothing = new Map([['d', 0]]);
    expect(isAnswerable(grades)).toBe(true);
    expect(isAnswerable(nothing)).toBe(false);
    for (const [ranking, judged] of [[[], grades], [['d'], nothing], [[], new Map()]] as const) {
      expect([ndcg(ranking, judged, 10), recall(ranking, judged, 5), reciprocalRank(ranking, judged), precision(ranking, judged, 1)]).toEqual([0, 0, 0, 0]);
    }
  });
});
