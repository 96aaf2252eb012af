import { isNotificationKind, plainNotification, renderWebhook, type Parameters } from '@team-osaka/notifications';
import { DeliveryEntity, WebhookEndpointEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { inOwnLanguage } from '../notification/in-own-language.js';
import { StillInHand, type PostOffice } from '../notification/post-office.js';
import { claimDelivery, giveBackDelivery, type SendRun } from '../notification/send-delivery.use-case.js';
import { untilWritten } from '../notification/until-written.js';
import { PermanentFailure } from '../platform/permanent-failure.js';
import { settleJob } from '../platform/settle-job.js';
import { noteFailure, noteSuccess } from './endpoint-health.js';
import { openSecret, signatureOf } from './secret.js';

/** What sending to endpoints needs. */
type Post = Pick<PostOffice, 'webhooks' | 'publicUrl' | 'process' | 'inHand'>;

/**
 * Sends one delivery to its endpoint, signed. The rules of mails hold (`sendDelivery`): claimed before it is sent, sent again where the
 * outcome is unknown, under the same id. An endpoint that is off is told nothing any more: the delivery is `failed`, the job done.
 */
export async function deliverWebhook(app: Application, post: Post, deliveryId: string, { lastAttempt, outboxId }: SendRun): Promise<void> {
  if (post.inHand.has(deliveryId)) throw new StillInHand();
  post.inHand.add(deliveryId);
  try {
    const delivery = await claimDelivery(app, post, deliveryId);
    if (delivery === null) return;
    const endpoint = await endpointOf(app, delivery.address);
    if (endpoint?.state !== 'active') return await giveBackDelivery(app, deliveryId, new PermanentFailure('The endpoint is not in use.'), true);
    try {
      await post.webhooks.post({ url: endpoint.url, ...requestOf(app, post.publicUrl, delivery, endpoint) });
    } catch (error) {
      await giveBackDelivery(app, deliveryId, error, lastAttempt);
      const stillActive = await noteFailure(app, endpoint, error);
      // What the endpoint's own state says is not parked besides.
      if (!stillActive) return await giveBackDelivery(app, deliveryId, new PermanentFailure('The endpoint was taken out of use.'), true);
      throw error;
    }
    await untilWritten(() => app.dataSource.transaction(async (manager) => {
      await manager.update(DeliveryEntity, { id: deliveryId }, { state: 'sent', sentAt: app.clock.now(), lastError: null, sendingBy: null });
      await noteSuccess(manager, endpoint.id, app.clock.now());
      if (outboxId !== null) await settleJob(manager, outboxId, app.clock.now());
    }));
  } finally {
    post.inHand.delete(deliveryId);
  }
}

/** The endpoint with its secrets. */
function endpointOf(app: Application, id: string): Promise<WebhookEndpointEntity | null> {
  return app.dataSource.getRepository(WebhookEndpointEntity).createQueryBuilder('endpoint').addSelect(['endpoint.sealedSecret', 'endpoint.sealedFormerSecret']).where('endpoint.id = :id', { id }).getOne();
}

/** Headers and body; the same body at every attempt, signed anew at the time of each. */
function requestOf(app: Application, publicUrl: string, delivery: DeliveryEntity, endpoint: WebhookEndpointEntity): { headers: Record<string, string>; body: string } {
  const { id, kind, link, eventId, createdAt, locale, parameters } = delivery;
  if (!isNotificationKind(kind)) throw new PermanentFailure(`There is no template "${kind}".`);
  const now = app.clock.now();
  const sealed = [endpoint.sealedSecret, ...(endpoint.sealedFormerSecret !== null && (endpoint.formerSecretUntil ?? now) > now ? [endpoint.sealedFormerSecret] : [])];
  const secrets = sealed.flatMap((secret) => openSecret(app.secret, endpoint.id, secret) ?? []);
  if (secrets.length === 0) throw new PermanentFailure('The secret of the endpoint was made under another APP_SECRET; make a new one.');
  const facts = parameters as Parameters;
  const { value } = inOwnLanguage(locale, (language) => renderWebhook(kind, language, facts), () => {
    const { title, body } = plainNotification(kind, locale, facts, 'UTC');
    return { title, text: body, facts: {} };
  });
  const body = JSON.stringify({ id, kind, eventId, createdAt: createdAt.toISOString(), organisationId: endpoint.organisationId, language: locale, ...value, url: `${publicUrl}${link}` });
  const timestamp = Math.floor(now.getTime() / 1000);
  return {
    body,
    headers: {
      'content-type': 'application/json; charset=utf-8', 'user-agent': 'team-osaka-network', 'x-team-osaka-delivery': id, 'x-team-osaka-timestamp': String(timestamp),
      'x-team-osaka-signature': signatureOf(secrets, timestamp, body),
    },
  };
}
