import { expect, test } from '@jest/globals';
import type { CorpusStatistics } from '@team-osaka/matching';
import { searchKeys } from './candidate.js';

const corpus = (documents: number, frequencies: Record<string, number>): CorpusStatistics => ({ documents, frequency: (key) => frequencies[key] ?? 0 });
const keysOf = (keys: string[], statistics: CorpusStatistics): string[] => searchKeys(keys, statistics).map(({ key }) => key);

test('in a small corpus every key searches, the rarest first and heaviest', () => {
  const keys = searchKeys(['water', 'sludge', 'dewatering'], corpus(79, { water: 70, sludge: 9, dewatering: 2 }));
  expect(keys.map(({ key }) => key)).toEqual(['dewatering', 'sludge', 'water']);
  expect([...keys].sort((one, other) => other.weight - one.weight)).toEqual(keys);
});

test('in a large corpus keys that a fifth of it holds are left out', () => {
  expect(keysOf(['water', 'sludge'], corpus(10_000, { water: 2001, sludge: 400 }))).toEqual(['sludge']);
});

test('common keys search where nothing else is left', () => {
  expect(keysOf(['water', 'unseen'], corpus(10_000, { water: 5000 }))).toEqual(['unseen', 'water']);
});

test('the search ends when its keys would touch too many rows, but has one that finds something', () => {
  expect(keysOf(['a', 'b', 'c'], corpus(100_000, { a: 2000, b: 1900, c: 3000 }))).toEqual(['b', 'a']);
  expect(keysOf(['a', 'b'], corpus(100_000, { a: 9000, b: 9500 }))).toEqual(['a']);
});

test('ties are broken by the key, so that the same need always searches alike', () => {
  expect(keysOf(['b', 'a'], corpus(10, { a: 1, b: 1 }))).toEqual(['a', 'b']);
});
