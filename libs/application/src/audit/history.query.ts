import type { historyRoutes, RouteInput, RouteOutput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';

type Entry = RouteOutput<typeof historyRoutes.read>['items'][number];

/** The trail is shown whole up to this many entries; of a longer one the newest. */
const longest = 500;

/** What happened to a record, newest last; `actor` is null where a background job acted. */
export async function readHistory(
  app: Application, _viewer: Viewer, { kind, id }: RouteInput<typeof historyRoutes.read>['params'],
): Promise<RouteOutput<typeof historyRoutes.read>> {
  const rows = await app.dataSource.query<(Omit<Entry, 'at'> & { at: Date })[]>(
    `select a.id, a.occurred_at as at, a.event, p.name as actor, a.actor_role as role, a.from_state as "from", a.to_state as "to", a.reason
       from audit_entry a left join person p on p.id = a.actor_id
      where a.subject_kind = $1 and a.subject_id = $2 order by a.id desc limit ${longest}`,
    [kind, id],
  );
  return { items: rows.reverse().map((row) => ({ ...row, at: row.at.toISOString() })) };
}
