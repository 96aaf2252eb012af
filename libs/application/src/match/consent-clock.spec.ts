import { expect, test } from '@jest/globals';
import { nextReminder } from './consent-clock.js';

const day = (number: number): Date => new Date(Date.UTC(2026, 5, number));
const moments = [day(4), day(10)];
const due = day(15);

test('the first reminder leads to the second, the second to the due date', () => {
  expect(nextReminder(moments, due, day(4))).toEqual({ reminders: 1, at: day(10) });
  expect(nextReminder(moments, due, day(10))).toEqual({ reminders: 2, at: due });
});

test('two reminders missed together make one', () => {
  expect(nextReminder(moments, due, day(12))).toEqual({ reminders: 2, at: due });
});
