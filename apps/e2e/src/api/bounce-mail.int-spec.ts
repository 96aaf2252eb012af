import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deskRoutes, mailAddressRoutes, type DeskItem } from '@team-osaka/contracts';
import { eventually, root, startSystem, type System } from '../harness/index.js';
import { Client, header, notificationProbe, signInAs } from '../support/index.js';

const secret = 'a-secret-of-the-mail-server-with-enough-characters';
let system: System;
let coordinator: Client;

beforeAll(async () => {
  system = await startSystem({ backend: 'postgres', contents: 'demonstration', env: { MAIL_REPORT_SECRET: secret } });
  coordinator = await signInAs(system.apiUrl, 'coordinator', 'en');
}, 120_000);
afterAll(() => system.stop());

const { rows, count, personOf, mailsTo, tell } = notificationProbe(() => system);

/** As the pipe of a mail server runs the tool. */
async function pipe(mail: string | Buffer, { url = system.apiUrl, key = secret } = {}): Promise<{ code: number; said: string }> {
  const tool = spawn(process.execPath, [join(root, 'tools/report-mail.mjs'), '--url', url], { env: { MAIL_REPORT_SECRET: key }, stdio: ['pipe', 'ignore', 'pipe'] });
  let said = '';
  tool.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  tool.stdin.end(mail);
  const [code] = (await once(tool, 'close')) as [number];
  return { code, said };
}

const report = (id: string, type: 'delivery-status' | 'feedback-report', fields: string, about: string): string =>
  [
    'From: MAILER-DAEMON@mx.example.net', `Message-ID: <${id}@mx.example.net>`, 'MIME-Version: 1.0', `Content-Type: multipart/report; report-type=${type}; boundary="=_b"`, '', '--=_b', 'Content-Type: text/plain', '', 'Told to people.',
    '--=_b', `Content-Type: message/${type}`, '', fields, '', '--=_b', 'Content-Type: text/rfc822-headers', '', `Message-ID: ${about}`, 'Subject: Mail', '', '--=_b--', '',
  ].join('\r\n');
const bounce = (id: string, address: string, about: string, status = '5.1.1'): string =>
  report(id, 'delivery-status', `Reporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: rfc822; ${address}\r\nAction: failed\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; 550 5.1.1 User unknown`, about);

/** Sends a mail to the organisation of this person; its Message-ID. */
async function mailTo(address: string): Promise<string> {
  const { house } = await personOf(address);
  const before = (await mailsTo(address)).length;
  await tell('organisation.reinstated', house);
  const mails = await eventually(async () => { const all = await mailsTo(address); return all.length > before && all; }, { what: 'the mail' });
  return header(mails[0]!, 'message-id')[0]!;
}
const task = async (address: string): Promise<DeskItem | undefined> => (await coordinator.call(deskRoutes.list, { query: { kind: 'address' as never, limit: 10 } })).items.find(({ title }) => title.includes(address));

test('a bounce mail about a mail of ours, piped in by the mail server, makes its address a task of the office, once', async () => {
  const address = 'kubota@example.org';
  const about = await mailTo(address);
  // What returns the whole mail may be longer than the platform takes.
  const mail = `${bounce('b-1', address, about)}${'A'.repeat(900_000)}`;
  expect(await pipe(mail)).toEqual({ code: 0, said: '' });
  const { id } = (await task(address))!;
  expect(await count(`delivery where state = 'bounced' and last_error = 'reported by a bounce mail' and id = $1`, about.slice(1, 37))).toBe(1);
  expect((await pipe(mail)).code).toBe(0);
  const view = await coordinator.call(mailAddressRoutes.read, { params: { id } });
  expect(view).toMatchObject({ address, cause: 'bounce', detail: '5.1.1 smtp; 550 5.1.1 User unknown' });
  expect(view.reports).toHaveLength(1);
}, 60_000);

test('an abuse report that hides the recipient is a complaint of whom the mail went to', async () => {
  const address = 'eec@example.org';
  const about = await mailTo(address);
  expect((await pipe(report('c-1', 'feedback-report', 'Feedback-Type: abuse\r\nUser-Agent: Loop/1\r\nVersion: 1', about))).code).toBe(0);
  expect(await coordinator.call(mailAddressRoutes.read, { params: { id: (await task(address))!.id } })).toMatchObject({ address, cause: 'complaint', detail: 'abuse Loop/1' });
}, 60_000);

test('a report that anybody could have written, of something that may pass, or of a mail to somebody else kills no address', async () => {
  const address = 'quezon-city@example.org';
  const about = await mailTo(address);
  const unknown = '<01a1fff5-d4b5-75fd-afcf-554cdeb670d9@localhost>';
  for (const mail of [bounce('f-1', address, unknown), bounce('f-2', 'yangon@example.org', about), bounce('f-3', address, about, '5.2.2'), report('f-4', 'feedback-report', `Feedback-Type: abuse\r\nOriginal-Rcpt-To: ${address}`, unknown)]) {
    expect((await pipe(mail)).code).toBe(0);
  }
  expect(await rows(`select kind, permanent, address from mail_report where address in ($1, 'yangon@example.org') order by id`, address)).toEqual([
    { kind: 'bounce', permanent: false, address }, { kind: 'bounce', permanent: false, address: 'yangon@example.org' }, { kind: 'bounce', permanent: false, address }, { kind: 'complaint', permanent: false, address },
  ]);
  expect(await task(address)).toBeUndefined();
  await mailTo(address);
}, 60_000);

test('what is no report is answered clearly and changes nothing; what could not be handed over stays with the mail server', async () => {
  const before = await count('mail_report');
  const answer = 'From: ann@example.org\r\nSubject: Out of office\r\n\r\nBack on Monday.\r\n';
  const refused = await pipe(answer);
  expect(refused.code).toBe(65);
  expect(refused.said).toContain('notification.no_report');
  expect((await pipe(Buffer.from(Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 256)))).code).toBe(65);
  expect((await pipe('')).code).toBe(65);
  const stranger = await pipe(bounce('x-1', 'kubota@example.org', '<x@y>'), { key: 'another-secret-of-the-same-length-as-it-should-be' });
  expect([stranger.code, stranger.said.includes('403')]).toEqual([75, true]);
  expect((await pipe(answer, { url: 'http://127.0.0.1:9' })).code).toBe(75);
  expect((await pipe(answer, { key: '' })).code).toBe(75);

  const client = new Client(system.apiUrl);
  const post = (path: string, body: Buffer, type: string) => {
    const at = Math.floor(Date.now() / 1000);
    return client.send('POST', path, body, { 'content-type': type, 'x-report-signature': `t=${at},v1=${createHmac('sha256', secret).update(`${at}.`).update(body).digest('hex')}` });
  };
  expect((await post('/mail-reports/messages', Buffer.alloc(600 * 1024, 'A'), 'message/rfc822')).status).toBe(413);
  expect((await post('/mail-reports/messages', Buffer.from('{"reports": []}'), 'application/json')).status).toBe(422);
  expect((await post('/mail-reports', Buffer.from(answer), 'message/rfc822')).status).toBe(422);
  expect((await post('/session', Buffer.from(answer), 'message/rfc822')).status).toBe(415);
  expect(await count('mail_report')).toBe(before);
}, 60_000);
