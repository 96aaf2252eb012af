import { expect, test } from '@jest/globals';
import { clockAt, momentOf } from './local-time.js';

test.each([
  ['Asia/Tokyo', '2026-12-04T15:00', '2026-12-04T06:00:00.000Z'],
  ['Asia/Kolkata', '2026-12-04T00:15', '2026-12-03T18:45:00.000Z'],
  ['Europe/London', '2026-07-01T09:00', '2026-07-01T08:00:00.000Z'],
  ['Europe/London', '2026-12-01T09:00', '2026-12-01T09:00:00.000Z'],
  // Shown twice: the first.
  ['Europe/London', '2026-10-25T01:30', '2026-10-25T00:30:00.000Z'],
])('in %s %s is %s', (zone, clock, moment) => {
  expect(momentOf(clock, zone)?.toISOString()).toBe(moment);
  expect(clockAt(new Date(moment), zone)).toBe(clock);
});

test('a time that clocks leap over is as much later, and what is no time is none', () => {
  expect(momentOf('2026-03-29T01:30', 'Europe/London')?.toISOString()).toBe('2026-03-29T01:30:00.000Z');
  for (const wrong of ['', '2026-13-01T00:00', '2026-12-04', 'tomorrow', '20261-01-01T00:00']) expect(momentOf(wrong, 'Asia/Tokyo')).toBeNull();
});
