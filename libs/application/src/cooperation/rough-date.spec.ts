import { expect, test } from '@jest/globals';
import { firstDay, isDay, periodEnd, periodStart } from './rough-date.js';

test.each([
  [{ start: '2016', end: null, precision: 'year' }, '2016-01-01'],
  [{ start: '2019', end: null, precision: 'fiscal-year' }, '2019-04-01'],
  [{ start: '2016-06', end: null, precision: 'month' }, '2016-06-01'],
  [{ start: '2022-02-24', end: null, precision: 'day' }, '2022-02-24'],
] as const)('%j begins on %s', (date, day) => expect(firstDay(date)).toBe(day));

test.each([['2016', '2016-01-01', '2017-01-01'], ['2016-12', '2016-12-01', '2017-01-01'], ['2016-02', '2016-02-01', '2016-03-01']])(
  '%s spans %s to before %s',
  (period, start, end) => expect([periodStart(period), periodEnd(period)]).toEqual([start, end]),
);

test.each([['2024-02-29', true], ['2023-02-29', false], ['2023-13-01', false], ['2023-1-1', false], [5, false]])('%p is a day: %p', (value, is) => expect(isDay(value)).toBe(is));
