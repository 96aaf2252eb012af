import { goesToWebhooks, linkOf, type NotificationKind, type Parameters, type Plan } from '@team-osaka/notifications';
import { DeliveryEntity, newId } from '@team-osaka/persistence';
import type { UnitOfWork } from '../unit-of-work.js';
import { recipientsOf } from '../notification/audience.query.js';
import type { Facts } from '../notification/fact.query.js';
import type { Happening } from '../notification/happening.js';

interface Endpoint {
  id: string;
  organisation_id: string;
  kinds: string[];
  locale: string;
}

/**
 * Owes one delivery per event to each endpoint whose organisation is told of it. An organisation is told what its people are told, so an
 * endpoint can learn nothing that they may not see; also of what one of them did, because a program was not there. Unique per event and
 * endpoint, however often this runs.
 */
export async function oweWebhooks(
  unit: UnitOfWork, plan: Plan, happening: Happening, { ids }: Pick<Facts, 'ids'>, parametersFor: (kind: NotificationKind, locale: string) => Parameters,
): Promise<void> {
  const messages = plan.messages.filter(goesToWebhooks);
  if (messages.length === 0 || !happening.hasEndpoints) return;
  const endpoints = await unit.manager.query<Endpoint[]>(
    `select e.id, e.organisation_id, e.kinds, e.locale from webhook_endpoint e join organisation o on o.id = e.organisation_id
      where e.state = 'active' and e.kinds && $1::text[] and o.membership_state = 'approved'`, [messages.map(({ kind }) => kind)],
  );
  if (endpoints.length === 0) return;
  const rows = new Map<string, object>();
  for (const { to, kind } of messages) {
    const people = (await recipientsOf(unit.manager, to, happening)).flatMap(({ personId }) => (personId === null ? [] : [personId]));
    const houses = await unit.manager.query<{ id: string }[]>('select distinct organisation_id as id from person where id = any($1)', [people]);
    for (const { id, locale, organisation_id, kinds } of endpoints) {
      if (rows.has(id) || !kinds.includes(kind) || !houses.some((house) => house.id === organisation_id)) continue;
      rows.set(id, {
        id: newId(), createdAt: unit.now, eventId: happening.eventId, recipientId: null, channel: 'webhook', address: id, recipientName: '', locale, timeZone: 'UTC', kind,
        parameters: parametersFor(kind, locale), link: linkOf(plan.subject, ids, kind), state: 'pending', attempts: 0, sentAt: null, lastError: null,
      });
    }
  }
  if (rows.size === 0) return;
  const inserted = await unit.manager.createQueryBuilder().insert().into(DeliveryEntity).values([...rows.values()]).orIgnore().returning('id').execute();
  await unit.enqueueAll('webhook.deliver', (inserted.raw as { id: string }[]).map(({ id }) => ({ deliveryId: id })));
}
