import type { RouteInput, RouteOutput, webhookRoutes, WebhookView } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import { newId, WebhookEndpointEntity } from '@team-osaka/persistence';
import { refusalOfUrl } from '@team-osaka/platform';
import type { Application } from '../application.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { newWebhookSecret, sealSecret } from './secret.js';
import { mayManageWebhooks } from './webhook.policy.js';
import { presentWebhook } from './webhook.presenter.js';
import { requireKinds } from './webhook.query.js';

type Routes = typeof webhookRoutes;
type WithSecret = RouteOutput<Routes['register']>;

/** Endpoints of one organisation. */
const mostEndpoints = 10;
/** How long a replaced secret signs beside the new one, in hours: long enough to change the receiver in working hours. */
const overlapHours = 24;

function requireUrl(app: Application, url: string): string {
  if (refusalOfUrl(url, app.webhookAllowedHosts) === null) return url;
  throw new DomainError('webhook.address_refused', { fields: [{ pointer: '/body/url', code: 'webhook.address_refused' }] });
}

/** Registers an endpoint; its secret is in this answer and nowhere else. Errors: `identity.forbidden`, `organisation.not_found`, `webhook.address_refused`, `webhook.kind_unknown`, `webhook.too_many`. */
export async function registerWebhook(app: Application, viewer: Viewer, organisationId: string, body: RouteInput<Routes['register']>['body']): Promise<WithSecret> {
  if (!mayManageWebhooks(viewer, organisationId)) throw new DomainError('identity.forbidden');
  const url = requireUrl(app, body.url);
  const secret = newWebhookSecret();
  return app.transaction(viewer, async (unit) => {
    // Two that register at once wait for each other: the number is counted under the lock.
    await unit.manager.query('select 1 from organisation where id = $1 for update', [organisationId]);
    const kinds = await requireKinds(unit.manager, organisationId, body.kinds);
    if ((await unit.manager.countBy(WebhookEndpointEntity, { organisationId })) >= mostEndpoints) throw new DomainError('webhook.too_many');
    const id = newId();
    const endpoint = unit.manager.create(WebhookEndpointEntity, {
      id, createdAt: unit.now, updatedAt: unit.now, organisationId, url, kinds, locale: body.language, state: 'active', sealedSecret: sealSecret(app.secret, id, secret),
      sealedFormerSecret: null, formerSecretUntil: null, failures: 0, lastSuccessAt: null, lastFailureAt: null, lastError: null,
    });
    await unit.manager.save(WebhookEndpointEntity, endpoint);
    await unit.record({ event: 'webhook.registered', payload: { id }, subject: { kind: 'webhook', id } });
    return { webhook: presentWebhook(endpoint, viewer, unit.now), secret };
  });
}

/** Loads an endpoint under lock for its manager. Errors: `webhook.not_found` (also where it is not the viewer's), `webhook.stale_version`. */
async function lockEndpoint(unit: UnitOfWork, viewer: Viewer, id: string, version?: number): Promise<WebhookEndpointEntity> {
  const endpoint = await unit.manager.findOne(WebhookEndpointEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!endpoint || !mayManageWebhooks(viewer, endpoint.organisationId)) throw new DomainError('webhook.not_found');
  if (version !== undefined && endpoint.version !== version) throw new DomainError('webhook.stale_version');
  return endpoint;
}

/** Changes an endpoint; taking it into use again forgets its failures. Errors: those of `lockEndpoint` and of registering. */
export async function changeWebhook(app: Application, viewer: Viewer, id: string, { version, ...change }: RouteInput<Routes['change']>['body']): Promise<WebhookView> {
  return app.transaction(viewer, async (unit) => {
    const endpoint = await lockEndpoint(unit, viewer, id, version);
    if (change.url !== undefined) endpoint.url = requireUrl(app, change.url);
    if (change.kinds !== undefined) endpoint.kinds = await requireKinds(unit.manager, endpoint.organisationId, change.kinds);
    if (change.language !== undefined) endpoint.locale = change.language;
    if (change.state !== undefined) endpoint.state = change.state;
    if (change.state === 'active') endpoint.failures = 0;
    endpoint.updatedAt = unit.now;
    await unit.manager.save(WebhookEndpointEntity, endpoint);
    await unit.record({ event: 'webhook.changed', payload: { id }, subject: { kind: 'webhook', id } });
    return presentWebhook(endpoint, viewer, unit.now);
  });
}

/** Makes a new secret; the former signs beside it for a day. Errors: those of `lockEndpoint`. */
export async function rotateWebhookSecret(app: Application, viewer: Viewer, id: string, { version }: { readonly version: number }): Promise<WithSecret> {
  const secret = newWebhookSecret();
  return app.transaction(viewer, async (unit) => {
    const endpoint = await lockEndpoint(unit, viewer, id, version);
    const former = await unit.manager.findOneOrFail(WebhookEndpointEntity, { where: { id }, select: { id: true, sealedSecret: true } });
    endpoint.sealedFormerSecret = former.sealedSecret;
    endpoint.sealedSecret = sealSecret(app.secret, id, secret);
    endpoint.formerSecretUntil = new Date(unit.now.getTime() + overlapHours * 3_600_000);
    endpoint.updatedAt = unit.now;
    await unit.manager.save(WebhookEndpointEntity, endpoint);
    await unit.record({ event: 'webhook.rotated', payload: { id }, subject: { kind: 'webhook', id } });
    return { webhook: presentWebhook(endpoint, viewer, unit.now), secret };
  });
}

/** Removes an endpoint; what was still owed to it is not sent. Errors: those of `lockEndpoint`. */
export async function removeWebhook(app: Application, viewer: Viewer, id: string): Promise<null> {
  return app.transaction(viewer, async (unit) => {
    await lockEndpoint(unit, viewer, id);
    await unit.manager.delete(WebhookEndpointEntity, { id });
    await unit.record({ event: 'webhook.removed', payload: { id }, subject: { kind: 'webhook', id } });
    return null;
  });
}
