import { DomainError } from '@team-osaka/domain';

/** A cursor is the sort key and the id of the last row of the page before, base64url of JSON: opaque to callers. */
export type Cursor = readonly [key: string | number | null, id: string];

export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Reads a cursor; throws `request.cursor_invalid` for anything this installation did not write. */
export function decodeCursor(text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(value) && value.length === 2) {
      const [key, id] = value as unknown[];
      // A text of PostgreSQL cannot hold a NUL.
      if (((typeof key === 'string' && !key.includes('\0')) || typeof key === 'number' || key === null) && typeof id === 'string' && uuid.test(id)) return [key, id];
    }
  } catch {
    // Answered below like any other text that is no cursor.
  }
  throw new DomainError('request.cursor_invalid', { fields: [{ pointer: '/query/cursor', code: 'custom' }] });
}

/** Cuts `limit + 1` rows to a page and names the cursor of the next one. */
export function pageFrom<Row>(rows: Row[], limit: number, cursorOf: (row: Row) => Cursor): { items: Row[]; next: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(cursorOf(last)) : null };
}
