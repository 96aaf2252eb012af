import { jobVersion, type JobName } from '@team-osaka/contracts';
import { prepared, type DeliveryEntity } from '@team-osaka/persistence';
import type { UnitOfWork } from '../unit-of-work.js';
import { notificationChannel } from '../wake-readers.js';

/** A notification of one person, as its row holds it. */
export interface NewNotification {
  readonly id: string;
  readonly recipientId: string;
  readonly kind: string;
  readonly parameters: object;
  readonly link: string;
}

/** A mail, as its row holds it; `outboxId` is that of its job. */
export type NewDelivery = Pick<
  DeliveryEntity,
  'id' | 'recipientId' | 'address' | 'recipientName' | 'locale' | 'timeZone' | 'kind' | 'parameters' | 'link' | 'state' | 'heldFor' | 'heldUntil' | 'attempts' | 'sendingBy'
> & { readonly outboxId: string };

const sendMail: JobName = 'notification.send-mail';

/**
 * Writes who is told of an event, in one statement: notifications (their readers are woken), mails, and a job for each mail that is not held.
 * The job of a mail that is `sending` counts as handed over: its sender does it, or the reconciler finds that the queue does not know it. What
 * was there already stays as it is.
 * @returns how many were newly notified, and the ids of the mails that are new
 */
export async function recordTold(unit: UnitOfWork, eventId: string, notifications: readonly NewNotification[], deliveries: readonly NewDelivery[]): Promise<{ notified: number; mails: ReadonlySet<string> }> {
  if (notifications.length + deliveries.length === 0) return { notified: 0, mails: new Set() };
  const [written] = await unit.manager.query<{ woken: string[]; mails: string[] }[]>(
    prepared(`with told as (
       insert into notification (id, created_at, event_id, recipient_id, kind, parameters, link)
         select id, $2, $1, "recipientId", kind, parameters, link from jsonb_to_recordset($3::jsonb) as n(id uuid, "recipientId" uuid, kind text, parameters jsonb, link text)
         on conflict do nothing returning recipient_id),
     given as (
       select * from jsonb_to_recordset($4::jsonb) as d(id uuid, "outboxId" uuid, "recipientId" uuid, address text, "recipientName" text, locale text, "timeZone" text, kind text,
         parameters jsonb, link text, state text, "heldFor" text, "heldUntil" timestamptz, attempts int, "sendingBy" text)),
     mail as (
       insert into delivery (id, created_at, event_id, recipient_id, channel, address, recipient_name, locale, time_zone, kind, parameters, link, state, held_for, held_until, attempts, sending_by)
         select id, $2, $1, "recipientId", 'mail', address, "recipientName", locale, "timeZone", kind, parameters, link, state, "heldFor", "heldUntil", attempts, "sendingBy" from given
         on conflict do nothing returning id),
     owed as (
       insert into outbox (id, created_at, job, payload, version, relayed_at)
         select "outboxId", $2, $5, jsonb_build_object('deliveryId', id), $6, case state when 'sending' then $2::timestamptz end from given join mail using (id) where state <> 'held')
     select array(select pg_notify($7, recipient_id::text)::text from told) as woken, array(select id from mail) as mails`),
    [eventId, unit.now, JSON.stringify(notifications), JSON.stringify(deliveries), sendMail, jobVersion, notificationChannel],
  );
  const mails = new Set(written?.mails);
  if (deliveries.some(({ id, state }) => state === 'pending' && mails.has(id))) unit.wakeRelays();
  return { notified: written?.woken.length ?? 0, mails };
}
