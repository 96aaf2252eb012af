import { expect, test } from '@jest/globals';
import { needFaults, validUntilFault } from './completeness.js';

const now = new Date('2026-03-10T12:00:00Z');

test('a draft without anything names every field', () => {
  const faults = needFaults({ originalLanguage: 'vi', texts: {}, facts: {}, contact: null, validUntilOn: null }, now);
  expect(faults.map((fault) => fault?.pointer)).toEqual([
    '/body/texts/vi/title', '/body/texts/vi/problem', '/body/facts/sectors', '/body/facts/site/country', '/body/contact', '/body/validUntil',
  ]);
});

test.each([
  ['2026-03-10', 'not_in_future'], ['2020-01-01', 'not_in_future'], ['2026-03-11', undefined], ['2029-03-10', undefined], ['2029-03-11', 'too_big'],
])('the last day %s: %s', (day, code) => {
  expect(validUntilFault(day, now)?.code).toBe(code);
});
