import { expect, test } from '@jest/globals';
import { lexicon } from '../lexicon/index.js';
import { concepts } from '../thesaurus/current.js';
import { accentedSlice, fold } from './fold.js';
import { foldLabel } from './fold-label.js';

test('a label folds as it would inside a text', () => {
  const labels = [...concepts().flatMap(({ labels }) => labels.map(({ text }) => text)), ...lexicon().flatMap(({ words }) => Object.values(words).flat())];
  const different = labels.filter((text) => {
    const folded = fold(text);
    const short = foldLabel(text);
    return short.plain !== folded.plain || short.accented !== accentedSlice(folded, 0, folded.plain.length);
  });
  expect(different).toEqual([]);
});
