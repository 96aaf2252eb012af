import { isNotificationKind, renderMail, withToken, type Parameters } from '@team-osaka/notifications';
import { DeliveryEntity, InvitationEntity, PersonEntity } from '@team-osaka/persistence';
import { In } from 'typeorm';
import type { Application } from '../application.js';
import { invitationLinkToken, passwordResetToken } from '../identity/token.js';
import { PermanentFailure } from '../platform/permanent-failure.js';

/** A mail on its way, as `@team-osaka/notifications/mailer` sends it. */
export interface SentMail {
  readonly messageId: string;
  readonly date: Date;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
}

/** What sending needs: the mailer and the address of the web application (without a trailing slash). */
export interface PostOffice {
  readonly mailer: { send(mail: SentMail): Promise<void> };
  readonly publicUrl: string;
}

/**
 * Sends one delivery. `sending` is committed before SMTP is asked. Where the outcome stays unknown (a crash, a connection that broke),
 * the delivery remains `sending`, and the next attempt sends it again with the same Message-ID: rather a double that the mailbox can
 * recognise than a loss. What surely was not sent goes back to `pending`; after the last attempt, or where the server refused for good,
 * it is `failed`. Throws what kept the mail from being sent; `PermanentFailure` where a retry cannot help.
 */
export async function sendDelivery(app: Application, post: PostOffice, deliveryId: string, lastAttempt: boolean): Promise<void> {
  const deliveries = app.dataSource.getRepository(DeliveryEntity);
  const { affected } = await deliveries.update({ id: deliveryId, state: In(['pending', 'sending']) }, { state: 'sending', attempts: () => 'attempts + 1' });
  if (affected === 0) return;
  const delivery = await deliveries.findOneByOrFail({ id: deliveryId });
  try {
    const mail = renderMail({ ...delivery, kind: kindOf(delivery), parameters: delivery.parameters as Parameters, link: await linkFor(app, delivery), publicUrl: post.publicUrl });
    await post.mailer.send({
      ...mail, date: app.clock.now(), messageId: `<${delivery.id}@${new URL(post.publicUrl).hostname}>`, to: { name: delivery.recipientName, address: delivery.address },
    });
  } catch (error) {
    const { outcome, reason } = verdictOf(error);
    const state = outcome === 'refused' || lastAttempt ? 'failed' : outcome === 'unknown' ? 'sending' : 'pending';
    await deliveries.update({ id: deliveryId }, { state, lastError: reason.slice(0, 500) });
    throw outcome === 'refused' ? new PermanentFailure(reason) : error;
  }
  await deliveries.update({ id: deliveryId }, { state: 'sent', sentAt: app.clock.now(), lastError: null });
}

function kindOf({ kind }: DeliveryEntity) {
  if (!isNotificationKind(kind)) throw new PermanentFailure(`There is no template "${kind}".`);
  return kind;
}

/** The link of the mail; that of an invitation or a password reset gets its token only here, so that no token is ever stored. */
async function linkFor(app: Application, { kind, link, eventId }: DeliveryEntity): Promise<string> {
  if (kind !== 'identity.invited' && kind !== 'identity.password_reset') return link;
  const [event] = await app.dataSource.query<{ subject_id: string; payload: { expiresAt?: string } }[]>('select subject_id, payload from audit_entry where id = $1', [eventId]);
  if (!event) throw new PermanentFailure('The event of this delivery is not recorded.');
  if (kind === 'identity.invited') {
    const invitation = await app.dataSource.getRepository(InvitationEntity).findOneBy({ id: event.subject_id });
    if (!invitation || invitation.acceptedAt || invitation.revokedAt) throw new PermanentFailure('The invitation is no longer open.');
    return withToken(link, invitationLinkToken(app.secret, invitation));
  }
  const person = await app.dataSource.getRepository(PersonEntity).findOne({ where: { id: event.subject_id }, select: { id: true, passwordHash: true } });
  if (!person || event.payload.expiresAt === undefined) throw new PermanentFailure('The account of this delivery is gone.');
  return withToken(link, passwordResetToken(app.secret, { ...person, expiresAt: new Date(event.payload.expiresAt) }));
}

/** What a failure means for the delivery. Mailers say so in `outcome`; anything else happened before SMTP was asked. */
function verdictOf(error: unknown): { outcome: 'refused' | 'not-sent' | 'unknown'; reason: string } {
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof PermanentFailure) return { outcome: 'refused', reason };
  const outcome = error instanceof Error && 'outcome' in error ? error.outcome : 'not-sent';
  return { outcome: outcome === 'refused' || outcome === 'unknown' ? outcome : 'not-sent', reason };
}
