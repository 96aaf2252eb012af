import type { CalendarKind } from '@team-osaka/notifications';
import { prepared } from '@team-osaka/persistence';
import type { Application } from '../application.js';

/** A record that may wait for something until a day. */
export interface RecordName {
  readonly kind: CalendarKind;
  readonly id: string;
}

/** Where it stands, and until when. */
export interface DueRecord {
  readonly state: string;
  readonly version: number;
  readonly due_at: Date | null;
  /** ISO 8601; null for matches. */
  readonly valid_until: string | null;
}

const columns: Readonly<Record<CalendarKind, string>> = {
  match: 'null::text as valid_until', technology: 'valid_until_on::text as valid_until', need: 'valid_until_on::text as valid_until',
};

/** Where these records stand now, in their order; undefined for one that is gone. */
export async function readDueRecords(app: Application, records: readonly RecordName[]): Promise<(DueRecord | undefined)[]> {
  const found = new Map<string, DueRecord>();
  for (const kind of new Set(records.map((record) => record.kind))) {
    const ids = [...new Set(records.flatMap((record) => (record.kind === kind ? [record.id] : [])))];
    const rows = await app.dataSource.query<(DueRecord & { id: string })[]>(prepared(`select id, state, version, due_at, ${columns[kind]} from ${kind} where id = any($1)`), [ids]);
    for (const row of rows) found.set(`${kind} ${row.id}`, row);
  }
  return records.map(({ kind, id }) => found.get(`${kind} ${id}`));
}
