import { createHmac, timingSafeEqual } from 'node:crypto';
import type { MailReport } from '@team-osaka/contracts';
import { DomainError } from '@team-osaka/domain';
import { DeliveryEntity } from '@team-osaka/persistence';
import { In } from 'typeorm';
import { system, type Application } from '../application.js';
import { recordMailFailure } from './mail-address.js';

/** How far the clock of the provider may be off, and how long a signed report may be under way: five minutes. */
const toleranceSeconds = 300;

/**
 * Refuses a report that is not signed with the shared secret: `t=<unix seconds>,v1=<hex HMAC-SHA-256 of "<t>.<body>">`. Without a secret every
 * report is refused. Returns the body. Error: `notification.report_refused`, whatever the fault, so that nobody learns which.
 */
export function verifyReport(secret: string | undefined, header: string | undefined, body: Buffer | undefined, now: Date): Buffer {
  const [, time, signature] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '') ?? [];
  if (secret === undefined || time === undefined || signature === undefined || body === undefined) throw new DomainError('notification.report_refused');
  const expected = createHmac('sha256', secret).update(`${time}.`).update(body).digest();
  const isSame = timingSafeEqual(Buffer.from(signature, 'hex'), expected);
  const age = Math.abs(now.getTime() / 1000 - Number(time));
  if (!isSame || age > toleranceSeconds) throw new DomainError('notification.report_refused');
  return body;
}

/** Records what is reported by the provider, or by mail; a report sent again is known and changes nothing. A mail that is named by its Message-ID counts as bounced. */
export async function reportMails(app: Application, source: 'provider' | 'mail', reports: readonly MailReport[]): Promise<{ recorded: number; known: number }> {
  let recorded = 0;
  for (const { id, kind, permanent, address, occurredAt, messageId, detail } of reports) {
    // Read before the transaction, which must not wait for a second connection.
    const delivery = await deliveryOf(app, messageId, address);
    recorded += Number(await app.transaction(system, async (unit) => {
      const happenedAt = occurredAt === undefined ? unit.now : new Date(Math.min(Date.parse(occurredAt), unit.now.getTime()));
      const isNew = await recordMailFailure(unit, { source, externalId: id, kind, permanent, address, deliveryId: delivery, detail, occurredAt: happenedAt });
      if (isNew && delivery !== null && kind === 'bounce' && permanent) await unit.manager.update(DeliveryEntity, { id: delivery, state: In(['sent', 'sending']) }, { state: 'bounced', lastError: source === 'mail' ? 'reported by a bounce mail' : 'reported by the mail provider' });
      return isNew;
    }));
  }
  return { recorded, known: reports.length - recorded };
}

/** The delivery that a Message-ID of ours names, where it went to this address. */
async function deliveryOf(app: Application, messageId: string | undefined, address: string): Promise<string | null> {
  const sent = await sentAs(app, messageId);
  return sent?.address === address ? sent.id : null;
}

/** The delivery that a Message-ID of ours names, and the address it went to, in lower case. */
export async function sentAs(app: Application, messageId: string | undefined): Promise<{ id: string; address: string } | undefined> {
  const [, id] = /^<?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})@/.exec(messageId ?? '') ?? [];
  if (id === undefined) return undefined;
  const [row] = await app.dataSource.query<{ id: string; address: string }[]>(`select id, lower(address) as address from delivery where id = $1 and channel = 'mail'`, [id]);
  return row;
}
