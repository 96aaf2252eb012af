import { expect, test } from '@jest/globals';
import { deskActionsFor, undoOf } from './desk.policy.js';

test('the desk offers what the machine allows the office', () => {
  expect(deskActionsFor('membership', 'applied', 'coordinator')).toEqual(['review', 'approve', 'reject']);
  expect(deskActionsFor('technology', 'submitted', 'coordinator')).toEqual(['review', 'publish', 'request_changes']);
  expect(deskActionsFor('need', 'in_review', 'administrator')).toEqual(['open', 'request_changes']);
  expect(deskActionsFor('match', 'suggested', 'coordinator')).toEqual(['shortlist', 'approve', 'reject']);
  expect(deskActionsFor('match', 'awaiting_consent', 'coordinator')).toEqual([]);
  expect(deskActionsFor('match', 'suggested', 'observer')).toEqual([]);
});

test('only the rejection of a suggestion can be undone', () => {
  expect(undoOf('match', 'reject', 'suggestion')).toBe('restore');
  expect(undoOf('match', 'reject', 'interest')).toBeNull();
  expect(undoOf('match', 'approve', 'suggestion')).toBeNull();
  expect(undoOf('membership', 'reject', null)).toBeNull();
});
