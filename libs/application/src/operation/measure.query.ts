import type { Application } from '../application.js';
import { outboxLag } from '../platform/outbox.js';

/** Background work in numbers, as the database knows it. */
export interface Measures {
  readonly oldestOwedMs: number;
  readonly outbox: Readonly<Record<'owed' | 'handed_over' | 'parked', number>>;
  /** Deliveries that are not over, and those that failed. */
  readonly deliveries: readonly { readonly channel: string; readonly state: string; readonly count: number }[];
  readonly workers: number;
  readonly alarms: number;
  readonly disabledWebhooks: number;
}

/** Reads the measures; cheap, because every count is answered by a partial or narrow index. */
export async function readMeasures(app: Application): Promise<Measures> {
  const [row] = await app.dataSource.query<{ owed: number; handed_over: number; parked: number; workers: number; alarms: number; disabled: number }[]>(
    `select (select count(*)::int from outbox where relayed_at is null) as owed,
            (select count(*)::int from outbox where relayed_at is not null and done_at is null and parked_at is null) as handed_over,
            (select count(*)::int from outbox where parked_at is not null and done_at is null) as parked,
            (select count(*)::int from heartbeat where lives_until > now()) as workers,
            (select count(*)::int from alarm where resolved_at is null) as alarms,
            (select count(*)::int from webhook_endpoint where state = 'disabled') as disabled`,
  );
  const deliveries = await app.dataSource.query<{ channel: string; state: string; count: number }[]>(
    `select channel, state, count(*)::int as count from delivery where state in ('pending', 'sending', 'failed') group by channel, state`,
  );
  const { workers = 0, alarms = 0, disabled = 0, ...outbox } = row ?? { owed: 0, handed_over: 0, parked: 0 };
  return { oldestOwedMs: (await outboxLag(app)).oldestMs, outbox, deliveries, workers, alarms, disabledWebhooks: disabled };
}
