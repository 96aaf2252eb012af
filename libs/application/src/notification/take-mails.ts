import { prepared, type DeliveryEntity } from '@team-osaka/persistence';
import { system, type Application } from '../application.js';
import { takeAlong } from '../platform/take-along.js';
import { deadAddress } from './mail-address.js';
import type { PostOffice } from './post-office.js';

/** What a mail is made from and known by. */
export type Mail = Pick<DeliveryEntity, 'id' | 'eventId' | 'recipientId' | 'address' | 'recipientName' | 'locale' | 'timeZone' | 'kind' | 'parameters' | 'link' | 'attempts'>;

/** A mail that this process took into its hands, and the outbox row of its job, which the queue has not been given. */
export interface TakenMail extends Mail {
  readonly outboxId: string;
}

/** Mails that are sent beside one. */
const takenAtMost = 20;

/**
 * Takes owed mails that nobody has tried yet into this process's hands (`sending`), to be sent beside the one that the queue asks for. Their
 * jobs count as handed over: their sender does them, or the reconciler finds that the queue does not know them. The job of a mail that is over, or
 * that is not there, is done. Mails to dead addresses are left to the queue: what becomes of them is for their own run to say.
 */
export async function takeMails(app: Application, { process, inHand }: Pick<PostOffice, 'process' | 'inHand'>): Promise<TakenMail[]> {
  let mails: TakenMail[] = [];
  try {
    await app.transaction(system, async (unit) => {
      const jobs = await takeAlong(unit, 'notification.send-mail', takenAtMost);
      if (jobs.length === 0) return;
      [mails] = await unit.manager.query<[TakenMail[], number]>(prepared(take), [jobs.map(({ outboxId }) => outboxId), jobs.map(({ payload }) => payload.deliveryId), unit.now, process]);
      // Before the commit, after which a delivery of this process that is not in its hand counts as left behind.
      for (const { id } of mails) inHand.add(id);
      if (mails.length < jobs.length) unit.wakeRelays();
    });
    return mails;
  } catch (error) {
    for (const { id } of mails) inHand.delete(id);
    throw error;
  }
}

const take = `with job as (
    select j.*, d.state, ${deadAddress('d.address')} as is_dead from unnest($1::uuid[], $2::uuid[]) as j(outbox_id, delivery_id) left join delivery d on d.id = j.delivery_id),
  handed as (
    update outbox o set relayed_at = $3, done_at = case when job.state = 'pending' then null else $3::timestamptz end from job
     where o.id = job.outbox_id and not job.is_dead and job.state is distinct from 'sending')
  update delivery d set state = 'sending', sending_by = $4, attempts = d.attempts + 1 from job
   where d.id = job.delivery_id and d.state = 'pending' and not job.is_dead
   returning d.id, d.event_id as "eventId", d.recipient_id as "recipientId", d.address, d.recipient_name as "recipientName", d.locale, d.time_zone as "timeZone", d.kind,
     d.parameters, d.link, d.attempts, job.outbox_id as "outboxId"`;
