import { prepared } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { untilWritten } from './until-written.js';

/** A mail that SMTP has taken, and the outbox row of its job; null where the job came from elsewhere. */
export interface SentDelivery {
  readonly deliveryId: string;
  readonly outboxId: string | null;
}

/** Marks mails sent and their jobs done, in one statement, so that both are written or neither. */
export async function markSent(app: Application, mails: readonly SentDelivery[]): Promise<undefined[]> {
  const now = app.clock.now();
  await untilWritten(() => app.dataSource.query(
    prepared(`with mail as (select * from unnest($1::uuid[], $2::uuid[]) as mail(delivery_id, outbox_id)),
     job as (update outbox o set done_at = $3, parked_at = null from mail where o.id = mail.outbox_id and o.done_at is null)
     update delivery d set state = 'sent', sent_at = $3, last_error = null, sending_by = null from mail where d.id = mail.delivery_id`),
    [mails.map(({ deliveryId }) => deliveryId), mails.map(({ outboxId }) => outboxId), now],
  ));
  return mails.map(() => undefined);
}
