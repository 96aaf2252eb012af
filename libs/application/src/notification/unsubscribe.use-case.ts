import type { preferenceRoutes, RouteOutput } from '@team-osaka/contracts';
import { DomainError } from '@team-osaka/domain';
import { digestKind, isNotificationKind, maySilence } from '@team-osaka/notifications';
import type { EntityManager } from 'typeorm';
import type { Application } from '../application.js';
import { rescheduleHeld } from './reschedule-held.js';
import { subscriptionOf } from './unsubscribe-token.js';

type Subscription = RouteOutput<typeof preferenceRoutes.unsubscribe>;

const invalid = (): DomainError => new DomainError('identity.token_invalid', { fields: [{ pointer: '/query/token', code: 'identity.token_invalid' }] });

interface Claim {
  readonly personId: string;
  readonly kind: string;
}

function claimOf(app: Application, token: string): Claim {
  const claim = subscriptionOf(app.secret, token);
  // A kind that must reach never had a token; one that became so since keeps reaching.
  if (!claim || !(claim.kind === digestKind || (isNotificationKind(claim.kind) && maySilence(claim.kind)))) throw invalid();
  return claim;
}

/** Which mails a token would stop. Error: `identity.token_invalid`. */
export function readSubscription(app: Application, token: string): Promise<Subscription> {
  return present(app.dataSource.manager, claimOf(app, token));
}

/**
 * Stops mails of one kind, or every kind that a summary gathers; the application goes on telling. No session is needed: the signed token
 * was mailed to the person. A second time changes nothing. Error: `identity.token_invalid`.
 */
export async function unsubscribe(app: Application, token: string): Promise<Subscription> {
  const claim = claimOf(app, token);
  const { personId, kind } = claim;
  return app.transaction({ role: 'public' }, async (unit) => {
    const changed = kind === digestKind
      ? (await unit.manager.query<[unknown[], number]>(`update notification_preference set pace = 'off' where person_id = $1 and channel = 'mail' and pace in ('daily', 'weekly')`, [personId]))[1]
      : (await unit.manager.query<unknown[]>(
          `insert into notification_preference (person_id, kind, channel, pace) select id, $2, 'mail', 'off' from person where id = $1
             on conflict (person_id, kind, channel) do update set pace = 'off' where notification_preference.pace <> 'off' returning 1`, [personId, kind])).length;
    if (changed > 0) {
      await rescheduleHeld(unit, personId);
      await unit.record({ event: 'notification.unsubscribed', payload: { id: personId, kind }, subject: { kind: 'person', id: personId } });
    }
    return present(unit.manager, claim);
  });
}

async function present(manager: EntityManager, { personId, kind }: Claim): Promise<Subscription> {
  const [row] = await manager.query<{ email: string; is_on: boolean }[]>(
    `select p.email, case when $2 = $3 then exists (select 1 from notification_preference n where n.person_id = p.id and n.channel = 'mail' and n.pace in ('daily', 'weekly'))
            else not exists (select 1 from notification_preference n where n.person_id = p.id and n.channel = 'mail' and n.kind = $2 and n.pace = 'off') end as is_on
       from person p where p.id = $1`, [personId, kind, digestKind],
  );
  if (!row) throw invalid();
  return { kind, isOn: row.is_on, email: shortened(row.email) };
}

/** Enough of an address to recognise the own one, for a page that anybody with the link can open. */
function shortened(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, Math.min(2, at))}…${email.slice(at)}`;
}
