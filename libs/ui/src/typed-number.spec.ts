import { expect, test } from '@jest/globals';
import { parseTypedNumber, writeTypedNumber } from './typed-number.js';

test.each([
  ['en', '40', 40],
  ['en', '1,200.5', 1200.5],
  ['en', '1,200', 1200],
  ['en', '12,5', 12.5],
  ['vi', '1.200,5', 1200.5],
  ['vi', '1.540.000', 1_540_000],
  ['vi', '1200.5', 1200.5],
  ['vi', '0,75', 0.75],
  ['ja', '１，２００', 1200],
  ['th', '1,200.25', 1200.25],
  ['en', '-3', -3],
  ['en', '.5', 0.5],
  ['en', '1.', 1],
  ['en', '', null],
  ['en', '12a', null],
  ['en', '1e3', null],
  ['en', '1.2.3', null],
  ['vi', '1,2,3', null],
])('in %s, %j is read as %j', (locale, typed, value) => {
  expect(parseTypedNumber(typed, locale)).toBe(value);
});

test('what a field shows is read back as the same number', () => {
  for (const locale of ['en', 'ja', 'vi', 'th']) {
    for (const value of [0, 7, 1200, 1200.5, 0.125, 1_540_000]) expect(parseTypedNumber(writeTypedNumber(value, locale), locale)).toBe(value);
  }
});
