import { expect, test } from '@jest/globals';
import { parseTypedNumber } from './typed-number.js';

test.each([
  ['40', 40],
  ['1,200.5', 1200.5],
  ['１２００', 1200],
  ['-3', -3],
  ['.5', 0.5],
  ['1.', 1],
  ['', null],
  ['12a', null],
  ['1e3', null],
  ['1.2.3', null],
])('%j is read as %j', (typed, value) => {
  expect(parseTypedNumber(typed)).toBe(value);
});
