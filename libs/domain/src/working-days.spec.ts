import { expect, test } from '@jest/globals';
import { addWorkingDays, isWorkingDay } from './working-days.js';

const at = (iso: string) => new Date(`${iso}T09:00:00Z`);

test('weekends do not count', () => {
  expect(addWorkingDays(at('2026-11-20'), 1, ['JP']).toISOString()).toBe('2026-11-24T09:00:00.000Z');
});

test('holidays of either side do not count', () => {
  // 23 November 2026 is Labour Thanksgiving Day in Japan; 2 September is National Day in Viet Nam.
  expect(isWorkingDay(at('2026-11-23'), ['JP'])).toBe(false);
  expect(isWorkingDay(at('2026-11-23'), ['VN'])).toBe(true);
  expect(isWorkingDay(at('2026-09-02'), ['JP', 'VN'])).toBe(false);
  expect(isWorkingDay(at('2026-09-02'), ['JP'])).toBe(true);
});

test('a country without a known calendar has weekends only', () => {
  expect(isWorkingDay(at('2026-11-23'), ['AQ'])).toBe(true);
});
