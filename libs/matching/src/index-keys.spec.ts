import { expect, test } from '@jest/globals';
import { analyse } from './analyse.js';
import { corpusStatistics, countKeys } from './corpus-statistics.js';
import { indexKeys, wantedKeys } from './index-keys.js';
import { conceptNumber, lemmaNumber } from './key-number.js';
import { lexicon } from './lexicon/index.js';
import { outlineOf } from './outline.js';
import { foldLabel } from './text/fold-label.js';
import { thesaurus } from './thesaurus/index.js';
import { limits } from './weights.js';

const press = analyse({ texts: [{ lang: 'en', title: 'Screw press for sludge', description: 'It was shown in a garden once.' }] });
const keysOf = (keys: readonly { key: number; weight: number }[]): Map<number, number> => new Map(keys.map(({ key, weight }) => [key, weight]));

test('no two built-in concepts or lemmas share a number', () => {
  // As texts are read: folded and stemmed.
  const lemmas = new Set(lexicon().map(({ lemma }) => foldLabel(lemma).plain));
  const numbers = [...thesaurus.map(({ id }) => conceptNumber(id)), ...[...lemmas].map(lemmaNumber)];
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('a document is found by what it is about, each once, the more emphatically the heavier it is in it', () => {
  const keys = indexKeys(outlineOf(press));
  const weights = keysOf(keys);
  expect(weights.size).toBe(keys.length);
  expect(weights.get(conceptNumber('sludge-dewatering'))).toBe(1);
  expect(weights.get(lemmaNumber('show')) ?? 0).toBeLessThan(weights.get(lemmaNumber('sludg')) ?? 0);
  for (const { weight } of keys) expect(weight >= 0.45 && weight <= 1).toBe(true);
});

test('however long the document, its keys are few', () => {
  const long = analyse({ texts: [{ lang: 'en', title: 'All', description: thesaurus.slice(0, 200).map(({ labels }) => labels.find(({ language }) => language === 'en')?.text).join('. ') }] });
  const { lemmas, named, soft } = limits.indexed;
  expect(indexKeys(outlineOf(long)).length).toBe(lemmas + named + soft);
});

test('who is about a concept is counted for every broader one too', () => {
  const counted = countKeys([outlineOf(press), outlineOf(press)]);
  for (const concept of ['sludge-dewatering', 'sludge-treatment', 'waste-treatment', 'waste']) expect(counted.get(conceptNumber(concept))).toBe(2);
});

test('a need asks for what meets its concepts, kinds of them too, and most for what few have', () => {
  const need = analyse({ texts: [{ lang: 'vi', title: 'Xử lý bùn thải', description: '' }] });
  const others = Array.from({ length: 20 }, () => analyse({ texts: [{ lang: 'en', title: 'Waste', description: '' }] }));
  const wanted = keysOf(wantedKeys(outlineOf(need), corpusStatistics([press, ...others])));
  expect(wanted.get(conceptNumber('sludge-dewatering'))).toBeGreaterThan(0);
  expect(wanted.get(conceptNumber('sludge-treatment'))).toBeGreaterThan(wanted.get(conceptNumber('sludge-dewatering')) ?? 1);
  expect(wanted.get(lemmaNumber('sludg'))).toBeGreaterThan(wanted.get(lemmaNumber('wast')) ?? 0);
});

test('the promise of a document is most of what its words earn it in the score', () => {
  const statistics = corpusStatistics([press]);
  const held = keysOf(indexKeys(outlineOf(press)));
  const promise = wantedKeys(outlineOf(press), statistics).reduce((sum, { key, weight }) => sum + weight * (held.get(key) ?? 0), 0);
  expect(promise).toBeGreaterThan(0.7);
});
