import { expect, test } from '@jest/globals';
import { splitAtPassages } from './passages.js';

const shown = (text: string, passages: string[]): string =>
  splitAtPassages(text, passages).map((part) => (part.isMarked ? `[${part.text}]` : part.text)).join('');

test('marks every occurrence without regard to case', () => {
  expect(shown('Biogas from waste; biogas to grid', ['biogas'])).toBe('[Biogas] from waste; [biogas] to grid');
});

test('joins overlapping passages', () => {
  expect(shown('organic waste treatment', ['organic waste', 'waste treatment'])).toBe('[organic waste treatment]');
});

test('leaves text without passages alone', () => {
  expect(shown('生ごみ処理', ['', ' '])).toBe('生ごみ処理');
  expect(splitAtPassages('', ['a'])).toEqual([]);
});

test('does not shift marks where lower-casing changes the length', () => {
  expect(shown('İstanbul waste', ['waste'])).toBe('İstanbul waste');
});

test('names the longest passage of a marked part', () => {
  const parts = splitAtPassages('Food waste becomes compost', ['waste', 'compost', 'food waste']);
  expect(parts.map(({ text, passage }) => [text, passage])).toEqual([['Food waste', 2], [' becomes ', undefined], ['compost', 1]]);
});
