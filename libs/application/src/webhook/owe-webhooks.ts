import { goesToWebhooks, linkOf, type Message, type Plan } from '@team-osaka/notifications';
import { DeliveryEntity, newId } from '@team-osaka/persistence';
import type { Recipients } from '../notification/audience.query.js';
import type { Tale } from '../notification/tale.js';
import type { UnitOfWork } from '../unit-of-work.js';

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
export async function oweWebhooks(unit: UnitOfWork, { subject, messages }: Plan, tales: readonly Tale[], audiences: readonly (readonly [Message, Recipients])[]): Promise<void> {
  const kinds = messages.filter(goesToWebhooks).map(({ kind }) => kind);
  if (kinds.length === 0) return;
  const endpoints = await unit.manager.query<Endpoint[]>(
    `select e.id, e.organisation_id, e.kinds, e.locale from webhook_endpoint e join organisation o on o.id = e.organisation_id
      where e.state = 'active' and e.kinds && $1::text[] and o.membership_state = 'approved'`, [kinds],
  );
  if (endpoints.length === 0) return;
  const rows = tales.flatMap(({ happening: { eventId }, facts: { ids }, parametersFor }) => {
    const told = audiences.filter(([message]) => goesToWebhooks(message))
      .map(([{ kind }, recipients]) => ({ kind, houses: new Set((recipients.get(eventId) ?? []).map(({ organisationId }) => organisationId)) }));
    return endpoints.flatMap(({ id, locale, organisation_id, kinds: wanted }) => {
      const kind = told.find((message) => wanted.includes(message.kind) && message.houses.has(organisation_id))?.kind;
      return kind === undefined ? [] : [{
        id: newId(), createdAt: unit.now, eventId, recipientId: null, channel: 'webhook' as const, address: id, recipientName: '', locale, timeZone: 'UTC', kind,
        parameters: parametersFor(kind, locale), link: linkOf(subject, ids, kind), state: 'pending' as const, attempts: 0, sentAt: null, lastError: null,
      }];
    });
  });
  if (rows.length === 0) return;
  const inserted = await unit.manager.createQueryBuilder().insert().into(DeliveryEntity).values(rows).orIgnore().returning('id').execute();
  await unit.enqueueAll('webhook.deliver', (inserted.raw as { id: string }[]).map(({ id }) => ({ deliveryId: id })));
}
