import type { operationRoutes, RouteOutput } from '@team-osaka/contracts';
import type { Application } from '../application.js';
import { decodeCursor, pageFrom } from '../keyset.js';
import { outboxLag } from '../platform/outbox.js';

type Overview = RouteOutput<typeof operationRoutes.read>;
type ParkedPage = RouteOutput<typeof operationRoutes.listParked>;

const dayMs = 86_400_000;

/** The smallest id that a record made at that moment can have: version 7 UUIDs start with the time. */
function firstIdAt(moment: number): string {
  const time = moment.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}

/** Background work as the database knows it; the depths of the queues are added by whoever holds the queues. */
export async function readOperations(app: Application): Promise<Omit<Overview, 'queues' | 'queueBackend'>> {
  const query = <Row>(sql: string, ...values: unknown[]): Promise<Row[]> => app.dataSource.query<Row[]>(sql, values);
  const [outbox] = await query<Omit<Overview['outbox'], 'oldestOwedMs'>>(
    `select (select count(*)::int from outbox where relayed_at is null) as owed,
            (select count(*)::int from outbox where relayed_at is not null and done_at is null and parked_at is null) as "handedOver",
            (select count(*)::int from outbox where parked_at is not null and done_at is null) as parked`,
  );
  const deliveries = await query<{ state: keyof Overview['deliveries']; count: number }>(
    // What was sent is counted by the day: all of it would be a count over years.
    `select state, count(*)::int as count from delivery where state in ('pending', 'held', 'sending', 'failed') group by state
     union all select state, count(*)::int from delivery where state in ('sent', 'bounced', 'suppressed') and id >= $1 group by state`, firstIdAt(Date.now() - dayMs),
  );
  const of = (state: keyof Overview['deliveries']): number => deliveries.find((row) => row.state === state)?.count ?? 0;
  const [workers] = await query<{ count: number }>('select count(*)::int as count from heartbeat where lives_until > now()');
  const schedules = await query<{ name: string; last_at: Date }>('select name, last_at from schedule order by name');
  const alarms = await query<Omit<Overview['alarms'][number], 'firstAt' | 'lastAt'> & { created_at: Date; last_at: Date }>(
    'select id, kind, subject, message, count, created_at, last_at from alarm where resolved_at is null order by last_at desc limit 100',
  );
  return {
    outbox: { owed: 0, handedOver: 0, parked: 0, ...outbox, oldestOwedMs: Math.round((await outboxLag(app)).oldestMs) },
    deliveries: { pending: of('pending'), held: of('held'), sending: of('sending'), sent: of('sent'), failed: of('failed'), bounced: of('bounced'), suppressed: of('suppressed') },
    workers: workers?.count ?? 0,
    schedules: schedules.map(({ name, last_at }) => ({ name, lastAt: last_at.toISOString() })),
    alarms: alarms.map(({ created_at, last_at, ...alarm }) => ({ ...alarm, firstAt: created_at.toISOString(), lastAt: last_at.toISOString() })),
  };
}

/** Parked jobs, newest first. */
export async function listParkedJobs(app: Application, query: { readonly cursor?: string | undefined; readonly limit: number }): Promise<ParkedPage> {
  const cursor = decodeCursor(query.cursor);
  const rows = await app.dataSource.query<(Omit<ParkedPage['items'][number], 'createdAt' | 'parkedAt' | 'reason'> & { created_at: Date; parked_at: Date; parked_reason: string | null })[]>(
    `select id, job, payload, version, attempts, created_at, parked_at, parked_reason from outbox
      where parked_at is not null and done_at is null and ($1::uuid is null or id < $1) order by id desc limit $2`,
    [cursor?.[1] ?? null, query.limit + 1],
  );
  const page = pageFrom(rows, query.limit, ({ id }) => [null, id]);
  return {
    items: page.items.map(({ created_at, parked_at, parked_reason, ...job }) => ({
      ...job, reason: parked_reason ?? '', createdAt: created_at.toISOString(), parkedAt: parked_at.toISOString(),
    })),
    next: page.next,
  };
}
