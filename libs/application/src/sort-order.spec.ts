import { expect, test } from '@jest/globals';
import { encodeCursor } from './keyset.js';
import { afterCursor, byInstant, byScore } from './sort-order.js';

const id = '0190a000-0000-7000-8000-000000000000';

test('the first page has no condition', () => {
  expect(afterCursor(byScore('score'), 'id', undefined, [])).toBeUndefined();
});

test('a cursor becomes one comparison with its values as parameters', () => {
  const parameters: unknown[] = ['before'];
  const sql = afterCursor(byInstant('due_at', 'asc', true), 'id', encodeCursor(['infinity', id]), parameters);
  expect(sql).toBe(`(coalesce(due_at, 'infinity'), id) > ($2::timestamptz, $3::uuid)`);
  expect(parameters).toEqual(['before', 'infinity', id]);
});

test.each([
  ['of another order', byScore('score'), encodeCursor(['2026-01-01T00:00:00.000000Z', id])],
  ['with an impossible date', byInstant('at', 'desc'), encodeCursor(['2026-99-99T00:00:00.000000Z', id])],
  ['with SQL in it', byInstant('at', 'desc'), encodeCursor([`now()`, id])],
  ['with a score out of range', byScore('score'), encodeCursor([1e300, id])],
  ['that is no cursor', byScore('score'), 'nonsense'],
])('a cursor %s is refused', (_, order, cursor) => {
  expect(() => afterCursor(order, 'id', cursor, [])).toThrow(expect.objectContaining({ code: 'request.cursor_invalid' }));
});
