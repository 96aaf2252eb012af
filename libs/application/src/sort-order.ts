import { DomainError } from '@team-osaka/domain';
import { decodeCursor, type Cursor } from './keyset.js';

/** One order of a keyset list: SQL whose value is never null, so that one comparison of (key, id) pages through all rows. */
export interface SortOrder {
  /** SQL sorted by. */
  readonly key: string;
  /** SQL of the key as it stands in a cursor. */
  readonly cursorKey: string;
  readonly direction: 'asc' | 'desc';
  /** SQL type of the key. */
  readonly type: 'timestamptz' | 'real';
}

/** Orders by an instant, exact to the microsecond; what has none comes last. */
export function byInstant(column: string, direction: 'asc' | 'desc', nullable = false): SortOrder {
  const never = direction === 'asc' ? 'infinity' : '-infinity';
  const text = `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  return nullable
    ? { key: `coalesce(${column}, '${never}')`, cursorKey: `coalesce(${text}, '${never}')`, direction, type: 'timestamptz' }
    : { key: column, cursorKey: text, direction, type: 'timestamptz' };
}

/** Highest score (0 to 1) first; what has none comes last. */
export function byScore(column: string): SortOrder {
  return { key: `coalesce(${column}, -1)`, cursorKey: `coalesce(${column}, -1)`, direction: 'desc', type: 'real' };
}

/** `order by` of an order, ties by id. */
export function orderBy(order: SortOrder, id: string): string {
  return `order by ${order.key} ${order.direction}, ${id} ${order.direction}`;
}

/** SQL condition for the rows after the cursor, adding its values to `parameters`; undefined on the first page. */
export function afterCursor(order: SortOrder, id: string, cursorText: string | undefined, parameters: unknown[]): string | undefined {
  const cursor = decodeCursor(cursorText);
  if (cursor === undefined) return undefined;
  if (!isKeyOf(order, cursor)) throw new DomainError('request.cursor_invalid', { fields: [{ pointer: '/query/cursor', code: 'custom' }] });
  parameters.push(cursor[0], cursor[1]);
  const [key, last] = [`$${parameters.length - 1}::${order.type}`, `$${parameters.length}::uuid`];
  return `(${order.key}, ${id}) ${order.direction === 'asc' ? '>' : '<'} (${key}, ${last})`;
}

/** A cursor of another order, or one made up, has a key that PostgreSQL could not read. */
function isKeyOf(order: SortOrder, [key]: Cursor): boolean {
  if (order.type === 'real') return typeof key === 'number' && key >= -1 && key <= 1;
  if (typeof key !== 'string') return false;
  return /^-?infinity$/.test(key) || (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(key) && !Number.isNaN(Date.parse(key)));
}
