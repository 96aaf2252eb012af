import { expect, test } from '@jest/globals';
import type { CorpusStatistics, WeightedKey } from '@team-osaka/matching';
import { keySearches } from './candidate.js';

const corpus = (frequencies: Record<number, number>, documents = 10_000): CorpusStatistics => ({ documents, frequency: (key) => frequencies[key] ?? 0 });
const wanted = (...weights: number[]): WeightedKey[] => weights.map((weight, index) => ({ key: index + 1, weight }));
const found = (keys: WeightedKey[], statistics: CorpusStatistics): [number, number][] => keySearches(keys, statistics).map(({ key, rows }) => [key, rows]);

test('the heaviest keys are searched by first', () => {
  expect(found(wanted(0.1, 0.3, 0.2), corpus({ 1: 10, 2: 20, 3: 30 }))).toEqual([[2, 20], [3, 30], [1, 10]]);
});

test('what nobody holds is not searched for', () => {
  expect(found(wanted(0.3, 0.2), corpus({ 2: 20 }))).toEqual([[2, 20]]);
});

test('where the corpus was counted in a sample, a key that it did not see is searched for too', () => {
  const [[rare, rows] = [0, 0], [common] = [0]] = found(wanted(0.3, 0.2), corpus({ 2: 500 }, 1_000_000));
  expect([rare, common]).toEqual([1, 2]);
  expect(rows).toBeGreaterThan(0);
  expect(rows).toBeLessThan(500);
});

test('the rows to read are limited, in all and by one key, however common the keys', () => {
  const common = found(wanted(0.6, 0.5, 0.4, 0.3, 0.2, 0.1), corpus({ 1: 50_000, 2: 90_000, 3: 60_000, 4: 70_000, 5: 80_000, 6: 90_000 }));
  const budget = common.reduce((sum, [, rows]) => sum + rows, 0);
  expect(budget).toBeLessThan(10_000);
  expect(common.map(([key]) => key)).toEqual([1, 2, 3, 4]);
  const most = common[0]?.[1] ?? 0;
  for (const [, rows] of common) expect(most - rows).toBeLessThanOrEqual(common.length);
  expect(found(wanted(0.3, 0.2), corpus({ 1: 100, 2: 90_000 }))).toEqual([[1, 100], [2, most]]);
  expect(budget).toBeGreaterThan(3 * most);
});

test('ties are broken by the key, so that the same need always searches alike', () => {
  expect(found([{ key: 7, weight: 1 }, { key: -7, weight: 1 }], corpus({ 7: 1, [-7]: 1 })).map(([key]) => key)).toEqual([-7, 7]);
});
