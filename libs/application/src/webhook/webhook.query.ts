import type { RouteOutput, webhookRoutes } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import { isNotificationKind, webhookKinds } from '@team-osaka/notifications';
import { OrganisationEntity, WebhookEndpointEntity } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import type { Application } from '../application.js';
import { mayManageWebhooks, maySeeWebhooks } from './webhook.policy.js';
import { presentWebhook } from './webhook.presenter.js';

/** Endpoints of one organisation, oldest first. Errors: `organisation.not_found`, `identity.forbidden`. */
export async function listWebhooks(app: Application, viewer: Viewer, organisationId: string): Promise<RouteOutput<typeof webhookRoutes.list>> {
  if (!maySeeWebhooks(viewer, organisationId)) throw new DomainError('identity.forbidden');
  const kinds = await kindsFor(app.dataSource.manager, organisationId);
  const endpoints = await app.dataSource.getRepository(WebhookEndpointEntity).find({ where: { organisationId }, order: { id: 'ASC' } });
  return { items: endpoints.map((endpoint) => presentWebhook(endpoint, viewer, app.clock.now())), kinds: [...kinds], mayRegister: mayManageWebhooks(viewer, organisationId) };
}

/** Kinds an organisation may register for. Error: `organisation.not_found`. */
export async function kindsFor(manager: EntityManager, organisationId: string): Promise<readonly string[]> {
  const organisation = await manager.findOne(OrganisationEntity, { where: { id: organisationId }, select: { id: true, kind: true } });
  if (!organisation) throw new DomainError('organisation.not_found');
  return webhookKinds(organisation.kind === 'coordinating-body');
}

/** Refuses kinds that the organisation is never told of. */
export async function requireKinds(manager: EntityManager, organisationId: string, kinds: readonly string[]): Promise<string[]> {
  const known = await kindsFor(manager, organisationId);
  const unknown = kinds.filter((kind) => !isNotificationKind(kind) || !known.includes(kind));
  if (unknown.length > 0) throw new DomainError('webhook.kind_unknown', { fields: [{ pointer: '/body/kinds', code: 'webhook.kind_unknown' }] });
  return [...new Set(kinds)];
}

/** Latest deliveries shown. */
const shown = 50;

/** The latest deliveries to an endpoint, newest first. Errors: `webhook.not_found`, `identity.forbidden`. */
export async function listWebhookDeliveries(app: Application, viewer: Viewer, id: string): Promise<RouteOutput<typeof webhookRoutes.deliveries>> {
  const endpoint = await app.dataSource.getRepository(WebhookEndpointEntity).findOneBy({ id });
  if (!endpoint) throw new DomainError('webhook.not_found');
  if (!maySeeWebhooks(viewer, endpoint.organisationId)) throw new DomainError('webhook.not_found');
  const rows = await app.dataSource.query<{ id: string; kind: string; state: 'pending'; attempts: number; created_at: Date; sent_at: Date | null; last_error: string | null }[]>(
    `select id, kind, state, attempts, created_at, sent_at, last_error from delivery where channel = 'webhook' and address = $1 order by id desc limit ${shown}`, [id],
  );
  return { items: rows.map(({ created_at, sent_at, last_error, ...row }) => ({ ...row, createdAt: created_at.toISOString(), sentAt: sent_at?.toISOString() ?? null, lastError: last_error })) };
}
