import { expect, test } from '@jest/globals';
import { indexKeys, type CorpusStatistics, type Profile } from '@team-osaka/matching';
import { keySearches, wantedKeys, type WantedKey } from './candidate.js';

const corpus = (documents: number, frequencies: Record<string, number>): CorpusStatistics => ({ documents, frequency: (key) => frequencies[key] ?? 0 });
const wanted = (...keys: string[]): WantedKey[] => keys.map((key) => ({ key, weight: 1 }));
const singles = (keys: WantedKey[], statistics: CorpusStatistics): string[] => keySearches(keys, statistics).filter(({ first, second }) => first === second).map(({ first }) => first);
const pairs = (keys: WantedKey[], statistics: CorpusStatistics): string[] => keySearches(keys, statistics).filter(({ first, second }) => first !== second).map(({ first, second }) => `${first}+${second}`);

test('keys that much of the corpus holds are left out', () => {
  expect(singles(wanted('water', 'sludge'), corpus(10_000, { water: 2001, sludge: 400 }))).toEqual(['sludge']);
});

test('common keys search where nothing else is left', () => {
  expect(singles(wanted('water', 'unheld'), corpus(10_000, { water: 5000 }))).toEqual(['water']);
});

test('single searches end when they would touch too many rows, but one finds something', () => {
  const statistics = corpus(100_000, { a: 510, b: 480, c: 900 });
  expect(singles(wanted('a', 'b', 'c'), statistics)).toEqual(['b', 'a']);
  expect(singles(wanted('a', 'b'), corpus(100_000, { a: 9000, b: 9500 }))).toEqual(['a']);
});

test('keys too common to search alone search in pairs, the heaviest first, within a budget', () => {
  const statistics = corpus(1_000_000, { lamp: 30_000, street: 33_000, repair: 90_000, cost: 140_000 });
  expect(singles(wanted('lamp', 'street'), statistics)).toEqual(['lamp']);
  expect(pairs(wanted('lamp', 'street', 'repair', 'cost'), statistics)).toEqual(['lamp+street']);
});

test('what the document is about weighs more', () => {
  const [heavy] = pairs([{ key: 'passing', weight: 0.1 }, { key: 'about', weight: 1 }, { key: 'also', weight: 0.9 }], corpus(1000, { passing: 40, about: 40, also: 40 }));
  expect(heavy).toBe('about+also');
});

test('ties are broken by the key, so that the same need always searches alike', () => {
  expect(singles(wanted('b', 'a'), corpus(10, { a: 1, b: 1 }))).toEqual(['a', 'b']);
});

test('every index key of a document is wanted: lemmas by their weight, concepts more, broader ones and words little', () => {
  const profile: Profile = {
    engineVersion: 'test', languages: ['en'], terms: { sludge: 1 },
    concepts: [{ concept: 'sludge-dewatering', weight: 0.8, mentions: [] }], lemmas: [{ lemma: 'sludge', weight: 0.9, text: 'sludge', lang: 'en' }],
  };
  const keys = new Map(wantedKeys(profile).map(({ key, weight }) => [key, weight]));
  expect([...keys.keys()]).toEqual(indexKeys(profile));
  expect(keys.get('l:sludge')).toBe(0.9);
  expect(keys.get('c:sludge-dewatering')).toBeCloseTo(1.2);
  expect(keys.get('t:sludge')).toBe(0.15);
});
