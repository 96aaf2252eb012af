import { jobVersion, type JobName } from '@team-osaka/contracts';
import { prepared, type DeliveryEntity, type NotificationEntity } from '@team-osaka/persistence';
import type { UnitOfWork } from '../unit-of-work.js';
import { notificationChannel } from '../wake-readers.js';

/** A notification of one person, as its row holds it. */
export type NewNotification = Pick<NotificationEntity, 'id' | 'eventId' | 'recipientId' | 'kind' | 'parameters' | 'link'>;

/** A mail, as its row holds it; `outboxId` is that of its job. */
export type NewDelivery = Pick<
  DeliveryEntity,
  'id' | 'eventId' | 'recipientId' | 'address' | 'recipientName' | 'locale' | 'timeZone' | 'kind' | 'parameters' | 'link' | 'state' | 'heldFor' | 'heldUntil'
> & { readonly outboxId: string };

const sendMail: JobName = 'notification.send-mail';

/**
 * Writes who is told, in one statement: notifications (their readers are woken), mails, and a job for each mail that is not held. What was there
 * already stays as it is.
 */
export async function recordTold(unit: UnitOfWork, notifications: readonly NewNotification[], deliveries: readonly NewDelivery[]): Promise<void> {
  if (notifications.length + deliveries.length === 0) return;
  const [written] = await unit.manager.query<{ owed: number }[]>(
    prepared(`with told as (
       insert into notification (id, created_at, event_id, recipient_id, kind, parameters, link)
         select id, $1, "eventId", "recipientId", kind, parameters, link
           from jsonb_to_recordset($2::jsonb) as n(id uuid, "eventId" uuid, "recipientId" uuid, kind text, parameters jsonb, link text)
         on conflict do nothing returning recipient_id),
     given as (
       select * from jsonb_to_recordset($3::jsonb) as d(id uuid, "outboxId" uuid, "eventId" uuid, "recipientId" uuid, address text, "recipientName" text, locale text, "timeZone" text, kind text,
         parameters jsonb, link text, state text, "heldFor" text, "heldUntil" timestamptz)),
     mail as (
       insert into delivery (id, created_at, event_id, recipient_id, channel, address, recipient_name, locale, time_zone, kind, parameters, link, state, held_for, held_until)
         select id, $1, "eventId", "recipientId", 'mail', address, "recipientName", locale, "timeZone", kind, parameters, link, state, "heldFor", "heldUntil" from given
         on conflict do nothing returning id),
     owed as (
       insert into outbox (id, created_at, job, payload, version)
         select "outboxId", $1, $4, jsonb_build_object('deliveryId', id), $5 from given join mail using (id) where state <> 'held' returning id)
     select (select count(*) from owed)::int as owed, array(select pg_notify($6, recipient_id::text)::text from told group by recipient_id)`),
    [unit.now, JSON.stringify(notifications), JSON.stringify(deliveries), sendMail, jobVersion, notificationChannel],
  );
  if ((written?.owed ?? 0) > 0) unit.wakeRelays();
}
