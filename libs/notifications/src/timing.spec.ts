import { describe, expect, test } from '@jest/globals';
import { dispatchOf, endOfQuiet, nextDigest, type Timing } from './index.js';

const tokyo: Timing = { timeZone: 'Asia/Tokyo', digestHour: 8, digestWeekday: 1, quietFrom: 22, quietUntil: 7 };
const london: Timing = { ...tokyo, timeZone: 'Europe/London' };
const utc = (text: string): Date => new Date(`${text}:00.000Z`);

describe('summaries', () => {
  test.each([
    // 2026-12-04 is a Friday.
    ['daily', tokyo, '2026-12-03T22:59', '2026-12-03T23:00'],
    ['daily', tokyo, '2026-12-03T23:00', '2026-12-04T23:00'],
    ['weekly', tokyo, '2026-12-04T00:00', '2026-12-06T23:00'],
    ['weekly', tokyo, '2026-12-06T23:00', '2026-12-13T23:00'],
    ['daily', { ...tokyo, timeZone: 'Asia/Kolkata' }, '2026-12-04T00:00', '2026-12-04T02:30'],
    // The clocks go forward on 2026-03-29 and back on 2026-10-25 in London.
    ['daily', london, '2026-03-28T09:00', '2026-03-29T07:00'],
    ['daily', london, '2026-10-24T09:00', '2026-10-25T08:00'],
    ['daily', { ...london, digestHour: 1 }, '2026-03-28T09:00', '2026-03-29T01:00'],
    ['daily', { ...tokyo, timeZone: 'Nowhere/At_All' }, '2026-12-04T09:00', '2026-12-05T08:00'],
  ] as const)('%s in %j after %s', (pace, timing, now, next) => {
    expect(nextDigest(pace, timing, utc(now))).toEqual(utc(next));
  });
});

describe('quiet hours', () => {
  test.each([
    ['before', '2026-12-04T12:59', null],
    ['in the evening', '2026-12-04T13:00', '2026-12-04T22:00'],
    ['after midnight', '2026-12-04T18:30', '2026-12-04T22:00'],
    ['just over', '2026-12-04T22:00', null],
  ])('%s', (_when, now, until) => {
    expect(endOfQuiet(tokyo, utc(now))).toEqual(until === null ? null : utc(until));
  });

  test('of a day, and none', () => {
    expect(endOfQuiet({ ...tokyo, quietFrom: 12, quietUntil: 13 }, utc('2026-12-04T03:10'))).toEqual(utc('2026-12-04T04:00'));
    expect(endOfQuiet({ ...tokyo, quietFrom: null, quietUntil: null }, utc('2026-12-04T15:00'))).toBeNull();
    expect(endOfQuiet({ ...tokyo, quietFrom: 5, quietUntil: 5 }, utc('2026-12-03T20:00'))).toBeNull();
  });
});

test('what needs an answer goes at once; everything else as chosen', () => {
  const night = utc('2026-12-04T15:00');
  for (const pace of ['immediate', 'daily', 'weekly', 'off'] as const) expect(dispatchOf('answer', pace, tokyo, night)).toBe('now');
  expect(dispatchOf('now', 'off', tokyo, night)).toBe('never');
  expect(dispatchOf('now', 'immediate', tokyo, night)).toEqual({ heldFor: 'quiet', until: utc('2026-12-04T22:00') });
  expect(dispatchOf('soon', 'immediate', tokyo, utc('2026-12-04T03:00'))).toBe('now');
  expect(dispatchOf('soon', 'weekly', tokyo, night)).toEqual({ heldFor: 'weekly', until: utc('2026-12-06T23:00') });
});
