import { jobVersion } from '@team-osaka/contracts';
import { DeliveryEntity } from '@team-osaka/persistence';
import { system, type Application } from '../application.js';
import { giveUpJob } from '../platform/park-job.js';
import { PermanentFailure } from '../platform/permanent-failure.js';
import { settleJob } from '../platform/settle-job.js';
import { leaveToQueue } from '../platform/take-along.js';
import { askAgain, deadAddress, recordMailFailure } from './mail-address.js';
import { mailContent } from './mail-content.js';
import { StillInHand, type PostOffice } from './post-office.js';
import type { Mail, TakenMail } from './take-mails.js';
import { untilWritten } from './until-written.js';

/** The run that sends a delivery. */
export interface SendRun {
  /** True where no further attempt follows a failure of this one. */
  readonly lastAttempt: boolean;
  /** The outbox row of the job, marked done together with the delivery. */
  readonly outboxId: string | null;
}

/**
 * Sends one delivery. `sending` and the name of this process are committed before SMTP is asked, so that no second process asks as well.
 * The rule where the outcome stays unknown (the process that was sending is gone, or the connection broke while the server was asked):
 * the mail is sent again with the same Message-ID and the delivery counts the unknown outcome: rather a double that the mailbox can
 * recognise than a loss. What surely was not sent goes back to `pending`; after the last attempt, or where the server refused for good,
 * it is `failed`. Where the server says that the address does not work, it is `bounced`, the address is dead, and the job is done; to a dead
 * address nothing is sent (`suppressed`). Throws what kept the mail from being sent; `PermanentFailure` where a retry cannot help; `StillInHand` where the
 * process that is sending it is alive.
 */
export async function sendDelivery(app: Application, post: PostOffice, deliveryId: string, { lastAttempt, outboxId }: SendRun): Promise<void> {
  if (post.inHand.has(deliveryId)) throw new StillInHand();
  post.inHand.add(deliveryId);
  try {
    const delivery = await claimDelivery(app, post, deliveryId);
    if (delivery !== null) await sendClaimed(app, post, delivery, { lastAttempt, outboxId });
  } finally {
    post.inHand.delete(deliveryId);
  }
}

/** What became of an attempt. `retried`: the queue goes on with it. */
export type DeliveryOutcome = 'sent' | 'retried' | 'failed';

/**
 * Sends a delivery that another's run took along; what fails is the queue's from here on, or parked where no retry can help. Never throws: what
 * could not be written either is found by the reconciler.
 */
export async function sendTaken(app: Application, post: PostOffice, { outboxId, ...delivery }: TakenMail): Promise<DeliveryOutcome> {
  post.inHand.add(delivery.id);
  try {
    await sendClaimed(app, post, delivery, { lastAttempt: false, outboxId });
    return 'sent';
  } catch (error) {
    if (error instanceof PermanentFailure) {
      const failed = { outboxId, jobId: outboxId, job: 'notification.send-mail', data: { version: jobVersion, payload: { deliveryId: delivery.id } }, reason: error.message, attempts: 1 };
      await untilWritten(() => giveUpJob(app, failed, false)).catch(() => undefined);
      return 'failed';
    }
    await untilWritten(() => leaveToQueue(app.dataSource, [outboxId])).catch(() => undefined);
    return 'retried';
  } finally {
    post.inHand.delete(delivery.id);
  }
}

/** Sends a delivery that is in this process's hand, and marks its job done together with it. */
async function sendClaimed(app: Application, post: PostOffice, delivery: Mail, { lastAttempt, outboxId }: SendRun): Promise<void> {
  try {
    const content = await mailContent(app, post, delivery);
    await post.mailer.send({
      ...content, date: app.clock.now(), messageId: `<${delivery.id}@${new URL(post.publicUrl).hostname}>`, to: { name: delivery.recipientName, address: delivery.address },
    });
  } catch (error) {
    if (isAddressRejected(error)) return bounce(app, delivery, verdictOf(error).reason, outboxId);
    await giveBackDelivery(app, delivery.id, error, lastAttempt);
    throw verdictOf(error).outcome === 'refused' ? new PermanentFailure(verdictOf(error).reason) : error;
  }
  await post.sent({ deliveryId: delivery.id, outboxId });
}

/** Takes the delivery into this process's hands; null where nothing is left to send. */
export async function claimDelivery(app: Application, { process }: Pick<PostOffice, 'process'>, id: string): Promise<DeliveryEntity | null> {
  const [, claimed] = await app.dataSource.query<[unknown[], number]>(
    // A sender that is this process is no longer sending: what it sends right now is in its hand, and was refused above. A database that was
    // away could take no sign of life, so after its start every process has as long as it has between two signs.
    `update delivery set state = case when ${deadAddress('delivery.address')} then 'suppressed' else 'sending' end, sending_by = $2, attempts = attempts + 1, unknown_outcomes = unknown_outcomes + (state = 'sending')::int
      where id = $1 and (state = 'pending' or (state = 'sending' and (sending_by is null or sending_by = $2
        or not exists (select 1 from heartbeat h where h.process = delivery.sending_by and greatest(h.lives_until, pg_postmaster_start_time() + (h.lives_until - h.beat_at)) > now()))))`,
    [id, process],
  );
  const delivery = await app.dataSource.getRepository(DeliveryEntity).findOneBy({ id });
  if (claimed === 1 && delivery?.state === 'suppressed') {
    await notSent(app, delivery);
    return null;
  }
  if (claimed === 1) return delivery;
  if (delivery?.state === 'sending' || delivery?.state === 'pending') throw new StillInHand();
  return null;
}

/** Says why nothing was sent. Somebody who is invited under an address that the office had settled is a new reason to ask. */
async function notSent(app: Application, { id, kind, address }: DeliveryEntity): Promise<void> {
  await app.transaction(system, async (unit) => {
    await unit.manager.update(DeliveryEntity, { id }, { sendingBy: null, lastError: 'the address does not work' });
    if (kind === 'identity.invited') await askAgain(unit, address);
  });
}

/** The mail server said that the address does not work: the office is asked, and nothing is left to retry. */
async function bounce(app: Application, { id, address, attempts }: Mail, reason: string, outboxId: string | null): Promise<void> {
  await untilWritten(() => app.transaction(system, async (unit) => {
    await unit.manager.update(DeliveryEntity, { id }, { state: 'bounced', lastError: reason.slice(0, 500), sendingBy: null });
    await recordMailFailure(unit, { source: 'smtp', externalId: `${id} ${attempts}`, kind: 'bounce', permanent: true, address, deliveryId: id, detail: reason, occurredAt: unit.now });
    if (outboxId !== null) await settleJob(unit.manager, outboxId, unit.now);
  }));
}

const isAddressRejected = (error: unknown): boolean => error instanceof Error && 'addressRejected' in error && error.addressRejected === true;

/** Writes what became of a failed attempt. */
export async function giveBackDelivery(app: Application, id: string, error: unknown, lastAttempt: boolean): Promise<void> {
  const { outcome, reason } = verdictOf(error);
  const state = outcome === 'refused' || lastAttempt ? 'failed' : outcome === 'unknown' ? 'sending' : 'pending';
  await untilWritten(() => app.dataSource.getRepository(DeliveryEntity).update({ id }, { state, lastError: reason.slice(0, 500), sendingBy: null }));
}

/** What a failure means for the delivery. Mailers say so in `outcome`; anything else happened before SMTP was asked. */
function verdictOf(error: unknown): { outcome: 'refused' | 'not-sent' | 'unknown'; reason: string } {
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof PermanentFailure) return { outcome: 'refused', reason };
  const outcome = error instanceof Error && 'outcome' in error ? error.outcome : 'not-sent';
  return { outcome: outcome === 'refused' || outcome === 'unknown' ? outcome : 'not-sent', reason };
}
