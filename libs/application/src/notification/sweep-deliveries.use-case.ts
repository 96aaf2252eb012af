import { digestKind, nextDigest } from '@team-osaka/notifications';
import { DeliveryEntity, idOf, newId } from '@team-osaka/persistence';
import { system, type Application } from '../application.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { readPreferences } from './preference-book.js';

/** Mails, or people, of one step. */
const batchSize = 500;

/** How many mails left their quiet hours, and how many summaries were put together. */
export interface SweepResult {
  readonly released: number;
  readonly digests: number;
}

/**
 * Sends what was held and is due: mails whose quiet hours are over, and one summary per person. Whatever fell due while the system was down
 * is caught up at once, in one summary. Each step is a transaction of its own; one person's fault stops nobody else's summary and is thrown
 * at the end.
 */
export async function sweepDeliveries(app: Application): Promise<SweepResult> {
  let released = 0;
  for (let step = batchSize; step === batchSize; released += step) step = await app.transaction(system, releaseQuiet);
  let digests = 0;
  let fault: Error | undefined;
  let after: string | null = null;
  for (;;) {
    const due: { person: string }[] = await app.dataSource.query(
      `select distinct recipient_id as person from delivery where state = 'held' and held_for <> 'quiet' and held_until <= $1 and ($2::uuid is null or recipient_id > $2) order by 1 limit $3`,
      [app.clock.now(), after, batchSize],
    );
    for (const { person } of due) {
      try {
        digests += Number(await app.transaction(system, (unit) => gather(unit, person)));
      } catch (error) {
        fault ??= error instanceof Error ? error : new Error(String(error));
      }
      after = person;
    }
    if (due.length < batchSize) break;
  }
  if (fault !== undefined) throw fault;
  return { released, digests };
}

async function releaseQuiet(unit: UnitOfWork): Promise<number> {
  const [rows] = await unit.manager.query<[{ id: string }[], number]>(
    `update delivery set state = 'pending', held_for = null, held_until = null where id in (
       select id from delivery where state = 'held' and held_for = 'quiet' and held_until <= $1 order by held_until limit $2 for update skip locked) returning id`,
    [unit.now, batchSize],
  );
  await unit.enqueueAll('notification.send-mail', rows.map(({ id }) => ({ deliveryId: id })));
  return rows.length;
}

/**
 * Puts what is due for a person into one summary. Its event is made from the person and the moment, so that the unique index of deliveries
 * lets one moment have one summary; what comes late waits for the next.
 */
async function gather(unit: UnitOfWork, personId: string): Promise<boolean> {
  const { manager, now } = unit;
  const held = await manager.query<{ id: string; held_until: Date; held_for: 'daily' | 'weekly' }[]>(
    `select id, held_until, held_for from delivery where recipient_id = $1 and state = 'held' and held_for <> 'quiet' and held_until <= $2 order by id for update`, [personId, now],
  );
  const [person] = await manager.query<{ name: string; email: string; locale: string; time_zone: string }[]>(`select name, email, locale, time_zone from person where id = $1 and status = 'active'`, [personId]);
  const ids = held.map(({ id }) => id);
  if (ids.length === 0) return false;
  if (!person) {
    await manager.query(`update delivery set state = 'suppressed', held_until = null, held_for = null, last_error = 'the account is not active' where id = any($1)`, [ids]);
    return false;
  }
  const moment = new Date(Math.max(...held.map(({ held_until }) => held_until.getTime())));
  const digest = {
    id: newId(), createdAt: now, eventId: idOf(`digest ${personId} ${moment.toISOString()}`), recipientId: personId, channel: 'mail' as const, address: person.email, recipientName: person.name,
    locale: person.locale, timeZone: person.time_zone, kind: digestKind, parameters: {}, link: '/notifications', state: 'pending' as const, attempts: 0, sentAt: null, lastError: null,
  };
  const inserted = await manager.createQueryBuilder().insert().into(DeliveryEntity).values(digest).orIgnore().returning('id').execute();
  if ((inserted.raw as unknown[]).length === 0) {
    await waitForNext(unit, personId, person.time_zone, ids);
    return false;
  }
  await manager.query(`update delivery set state = 'gathered', digest_id = $2, held_for = null, held_until = null where id = any($1)`, [ids, digest.id]);
  await unit.enqueue('notification.send-mail', { deliveryId: digest.id });
  return true;
}

async function waitForNext({ manager, now }: UnitOfWork, personId: string, timeZone: string, ids: readonly string[]): Promise<void> {
  const book = await readPreferences(manager, [personId]);
  for (const pace of ['daily', 'weekly'] as const) {
    await manager.query('update delivery set held_until = $3 where id = any($1) and held_for = $2', [ids, pace, nextDigest(pace, book.timingOf(personId, timeZone), now)]);
  }
}
