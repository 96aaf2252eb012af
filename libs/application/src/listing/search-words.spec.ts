import { expect, test } from '@jest/globals';
import { searchQueryOf, searchVectorOf } from './search-words.js';

test('texts become quoted tokens, each once', () => {
  expect(searchVectorOf([{ language: 'en', text: 'Water water' }, { language: 'vi', text: 'nước' }])).toBe(`'water' 'nuoc'`);
});

test('a query asks for all of its words and cannot break out of its quotes', () => {
  expect(searchQueryOf(`waste' | "heat"`)).toBe(`'waste' & 'heat'`);
  expect(searchQueryOf('!?…')).toBeNull();
});

test('endless words and endless texts are cut to what a tsvector holds, and a query for one is cut alike', () => {
  const endless = 'a'.repeat(5000);
  expect(searchVectorOf([{ text: endless }])).toBe(searchQueryOf(endless));
  const many = Array.from({ length: 60 }, (_, text) => ({ text: Array.from({ length: 2500 }, (_, word) => `word${text}x${word}`).join(' ') }));
  expect(Buffer.byteLength(searchVectorOf(many))).toBeLessThan(1_000_000);
});
