import type { LiveUpdate } from '@team-osaka/contracts';
import type { Application } from '../application.js';
import { presentNotifications, notificationColumns, type NotificationRow } from './notification.query.js';

/** Where a stream stands: what the database had committed when its last event was made (a `pg_snapshot` as text). */
export type LivePosition = string;

/** An update and the position after it. */
export interface LiveStep extends LiveUpdate {
  readonly position: LivePosition;
}

/** Most notifications of one event. */
const mostItems = 100;
const form = /^\d{1,19}:\d{1,19}:(\d{1,19}(,\d{1,19})*)?$/;

/** A position as a client sent it back; undefined for anything else than this installation's own. */
export function livePositionOf(text: string | undefined): LivePosition | undefined {
  if (text === undefined || text.length > 4_000 || !form.test(text)) return undefined;
  const [xmin = '', xmax = '', running = ''] = text.split(':');
  const numbers = [xmin, ...running.split(',').filter(Boolean), xmax].map(BigInt);
  // PostgreSQL refuses snapshots whose parts are not in order.
  const inOrder = numbers.every((value, index) => value > 0n && value < 2n ** 63n && (index === 0 || value >= (numbers[index - 1] ?? 0n)));
  return inOrder ? text : undefined;
}

interface Row extends NotificationRow {
  position: string;
  unread: number;
  id: string;
}

/**
 * What became visible to a person since a position, and the position now; without one only the state now. Exact: a row counts as new if and
 * only if its transaction was not committed in the snapshot of the position, whatever the order of ids. A position of another database (it
 * names transactions that are yet to come) is answered like none, with `more`.
 */
export async function readLive(app: Application, personId: string, since: LivePosition | undefined): Promise<LiveStep> {
  const rows = await app.dataSource.query<(Partial<Row> & Pick<Row, 'position' | 'unread'> & { foreign: boolean })[]>(
    `with present as materialized (
       select s.now, s.now::text as position, $2::text is not null and pg_snapshot_xmax($2::pg_snapshot) > pg_snapshot_xmax(s.now) as "foreign",
              (select count(*)::int from notification where recipient_id = $1 and read_at is null) as unread
         from (select pg_current_snapshot() as now offset 0) s)
     select present.position, present.unread, present."foreign", fresh.* from present left join lateral (
       select ${notificationColumns} from notification n join person p on p.id = n.recipient_id
        where n.recipient_id = $1 and $2::text is not null and n.transaction >= pg_snapshot_xmin($2::pg_snapshot)::text::bigint
          and not pg_visible_in_snapshot(n.transaction::text::xid8, $2::pg_snapshot)
        order by n.id desc limit ${mostItems + 1}) fresh on not present."foreign"`,
    [personId, since ?? null],
  );
  const [first] = rows;
  if (!first) throw new Error('A question without rows always has an answer.');
  const fresh = rows.filter((row): row is typeof row & Row => row.id !== undefined && row.id !== null);
  return { unread: first.unread, items: await presentNotifications(app, fresh.slice(0, mostItems).reverse()), more: first.foreign || fresh.length > mostItems, position: first.position };
}
