import type { WebhookView } from '@team-osaka/contracts';
import { productLanguageOf, type Viewer } from '@team-osaka/domain';
import type { WebhookEndpointEntity } from '@team-osaka/persistence';
import { mayManageWebhooks } from './webhook.policy.js';

/** An endpoint as the viewer may see it: an address may hold a secret of the receiver, so the office reads its origin only. */
export function presentWebhook(endpoint: WebhookEndpointEntity, viewer: Viewer, now: Date): WebhookView {
  const manages = mayManageWebhooks(viewer, endpoint.organisationId);
  const { formerSecretUntil } = endpoint;
  return {
    id: endpoint.id, url: manages ? endpoint.url : new URL(endpoint.url).origin, kinds: endpoint.kinds, language: productLanguageOf(endpoint.locale), state: endpoint.state,
    failures: endpoint.failures, lastSuccessAt: endpoint.lastSuccessAt?.toISOString() ?? null, lastFailureAt: endpoint.lastFailureAt?.toISOString() ?? null,
    lastError: endpoint.lastError, formerSecretUntil: formerSecretUntil && formerSecretUntil > now ? formerSecretUntil.toISOString() : null,
    createdAt: endpoint.createdAt.toISOString(), version: endpoint.version, abilities: manages ? ['change', 'rotate', 'remove'] : [],
  };
}
