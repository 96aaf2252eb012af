import { createHmac, randomUUID } from 'node:crypto';
import { runJobs, type FullCaughtMail, type System } from '../harness/index.js';
import { Client } from './client.js';

/** What tests of notifications ask and do beside the API. */
export interface NotificationProbe {
  rows<Row extends Record<string, unknown>>(sql: string, ...values: unknown[]): Promise<Row[]>;
  /** Rows of a table; `from` is what follows "from" in SQL. */
  count(from: string, ...values: unknown[]): Promise<number>;
  /** The person of an address, and the organisation the person belongs to. */
  personOf(email: string): Promise<{ id: string; house: string }>;
  /** Mails caught for an address, newest first. */
  mailsTo(address: string): Promise<FullCaughtMail[]>;
  /** Owes the announcement of an event, as its commit would; resolves once everybody is told. Returns the event's id. */
  tell(event: string, id: string, eventId?: string): Promise<string>;
  /** Sends a report of the mail provider, signed with `key` at `time` (seconds; now of the test's clock). */
  report(body: object, key: string, time?: number): Promise<Response>;
}

/** The probe of a system that is started later. */
export function notificationProbe(system: () => System): NotificationProbe {
  const rows = <Row extends Record<string, unknown>>(sql: string, ...values: unknown[]): Promise<Row[]> => system().database.query<Row>(sql, values);
  const count = async (from: string, ...values: unknown[]): Promise<number> => (await rows<{ n: number }>(`select count(*)::int as n from ${from}`, ...values))[0]?.n ?? 0;
  return {
    rows,
    count,
    async personOf(email) {
      const [person] = await rows<{ id: string; house: string }>('select id, organisation_id as house from person where email = $1', email);
      return person!;
    },
    async mailsTo(address) {
      const { mail } = system();
      return Promise.all((await mail.messages(address)).map(({ id }) => mail.read(id)));
    },
    async tell(event, id, eventId = randomUUID()) {
      await runJobs(system().database, [{ job: 'notification.announce', payload: { eventId, event, payload: { id, reason: 'Because' }, occurredAt: '2026-12-04T03:00:00.000Z' } }]);
      return eventId;
    },
    async report(body, key, time) {
      const text = JSON.stringify(body);
      const at = time ?? Math.floor((await system().clock.now()).getTime() / 1000);
      const v1 = createHmac('sha256', key).update(`${at}.${text}`).digest('hex');
      return new Client(system().apiUrl).send('POST', '/mail-reports', text, { 'x-report-signature': `t=${at},v1=${v1}` });
    },
  };
}

/** The values of a header of a mail. */
export const header = (mail: FullCaughtMail, name: string): string[] => mail.headers.filter(({ key }) => key.toLowerCase() === name).map(({ value }) => value);
