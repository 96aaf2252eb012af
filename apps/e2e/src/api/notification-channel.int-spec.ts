import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { identityRoutes, liveUpdate, matchRoutes, needRoutes, notificationRoutes, searchRoutes, webhookRoutes, type LiveUpdate, type MatchRow } from '@team-osaka/contracts';
import { eventually, startSystem, type System } from '../harness/index.js';
import { attachedFile, Client, eventStreamOf, property, signInAs, startWebhookReceiver, unfolded, vietnameseNeed, type EventStream, type WebhookReceiver } from '../support/index.js';

const metricsToken = 'a-token-for-measures';
let system: System;
let receiver: WebhookReceiver;
let office: Client;
let waiting: MatchRow[];

beforeAll(async () => {
  receiver = await startWebhookReceiver();
  system = await startSystem({ backend: 'postgres', contents: 'demonstration', env: { WEBHOOK_ALLOWED_HOSTS: new URL(receiver.url).host, METRICS_TOKEN: metricsToken } });
  office = await signInAs(system.apiUrl, 'coordinator', 'en');
  waiting = await eventually(async () => {
    const { items } = await office.call(matchRoutes.list, { query: { state: 'suggested', sort: 'score', limit: 100 } });
    return items.length >= 20 && items;
  }, { what: 'suggestions', timeoutMs: 60_000 });
}, 120_000);
afterAll(async () => {
  await system.stop();
  await receiver.close();
});

/** Approves the next suggestion of a need of the official's city. */
async function approveFor(organisation: string): Promise<MatchRow> {
  const index = waiting.findIndex(({ need }) => need.organisation.id === organisation);
  const [match] = waiting.splice(index, 1);
  if (index < 0 || !match) throw new Error('The demonstration has too few suggestions.');
  await office.act(matchRoutes.approve, match);
  return match;
}

const streamOf = async (client: Client, lastEventId?: string): Promise<EventStream> =>
  eventStreamOf(await client.send('GET', '/notifications/stream', undefined, lastEventId === undefined ? {} : { 'last-event-id': lastEventId }));
const updateOf = (data: string): LiveUpdate => liveUpdate.parse(JSON.parse(data));

test('a stream tells each notification once, also over a break, and ends with the session', async () => {
  const official = await signInAs(system.apiUrl, 'official', 'vi');
  const { viewer } = await official.call(identityRoutes.readSession);
  const organisation = viewer?.organisation.id ?? '';
  const stream = await streamOf(official);
  const first = await stream.next();
  const before = updateOf(first.data);
  expect(before.items).toEqual([]);

  const told = await approveFor(organisation);
  const live = await stream.next();
  expect(updateOf(live.data)).toMatchObject({ unread: before.unread + 1, more: false, items: [{ kind: 'match.asked_need', link: `/matches/${told.id}` }] });
  stream.break();

  const missed = [await approveFor(organisation), await approveFor(organisation)];
  await eventually(async () => {
    const rows = await system.database.query<{ count: number }>('select count(*)::int as count from notification where link = any($1)', [missed.map(({ id }) => `/matches/${id}`)]);
    return (rows[0]?.count ?? 0) >= 4;
  }, { what: 'the notifications' });
  const again = await streamOf(official, live.id);
  const resumed = await again.next();
  expect(updateOf(resumed.data).items.map(({ link }) => link).sort()).toEqual(missed.map(({ id }) => `/matches/${id}`).sort());
  again.break();
  // Told once: whoever resumes after that event is told nothing of it again.
  const last = await streamOf(official, resumed.id);
  expect(updateOf((await last.next()).data).items).toEqual([]);

  await official.call(identityRoutes.signOut);
  await last.ended();
  expect((await streamOf(official, resumed.id)).status).toBe(401);
  const foreign = await streamOf(await signInAs(system.apiUrl, 'member'), '999999999999:999999999999:');
  expect(updateOf((await foreign.next()).data)).toMatchObject({ items: [], more: true });
  foreign.break();
  expect((await streamOf(new Client(system.apiUrl))).status).toBe(401);
}, 60_000);

test('a webhook is signed, tried again, rotates its secret, and reaches no private address that was not named', async () => {
  const administrator = await signInAs(system.apiUrl, 'administrator');
  const official = await signInAs(system.apiUrl, 'official', 'vi');
  const { viewer } = await official.call(identityRoutes.readSession);
  const organisation = viewer?.organisation.id ?? '';
  const register = (url: string) => ({ params: { id: organisation }, body: { url, kinds: ['match.asked_need'], language: 'en' as const } });
  for (const url of ['http://hooks.example.org/', 'https://127.0.0.1/', 'https://[::ffff:10.0.0.1]/', 'https://2852039166/', 'https://me:secret@hooks.example.org/']) {
    expect((await administrator.refusal(webhookRoutes.register, register(url))).code).toBe('webhook.address_refused');
  }
  // The name is public, what it leads to is not: found out only when the connection is made.
  const rebinding = await administrator.call(webhookRoutes.register, register('https://localhost/hooks'));
  const { webhook, secret } = await administrator.call(webhookRoutes.register, register(`${receiver.url}/hooks`));
  expect((await office.call(webhookRoutes.list, { params: { id: organisation } })).items.map(({ url }) => url)).toContain(receiver.url);

  receiver.refuse(1);
  const match = await approveFor(organisation);
  await eventually(() => Promise.resolve(receiver.requests.length >= 2), { what: 'the second attempt', timeoutMs: 30_000 });
  const [first, second] = receiver.requests;
  expect(second?.headers['x-team-osaka-delivery']).toBe(first?.headers['x-team-osaka-delivery']);
  expect(second?.body).toBe(first?.body);
  expect(JSON.parse(second?.body ?? '')).toMatchObject({ kind: 'match.asked_need', language: 'en', organisationId: organisation, url: `${system.apiUrl}/matches/${match.id}` });
  const sign = (key: string, index: number): string => `v1=${createHmac('sha256', key).update(`${String(receiver.requests[index]?.headers['x-team-osaka-timestamp'])}.${receiver.requests[index]?.body}`).digest('hex')}`;
  expect(second?.headers['x-team-osaka-signature']).toBe(sign(secret, 1));
  const stateOf = async (id: string): Promise<{ state: string; lastError: string | null }> => {
    const found = (await administrator.call(webhookRoutes.list, { params: { id: organisation } })).items.find((item) => item.id === id);
    return { state: found?.state ?? '', lastError: found?.lastError ?? null };
  };
  await eventually(async () => (await stateOf(rebinding.webhook.id)).state === 'disabled', { what: 'the end of an endpoint at a private address' });
  expect((await stateOf(rebinding.webhook.id)).lastError).toBe('the name leads to an address that is not public');

  const rotated = await administrator.call(webhookRoutes.rotate, { params: { id: webhook.id }, body: { version: webhook.version } });
  await approveFor(organisation);
  await eventually(() => Promise.resolve(receiver.requests.length >= 3), { what: 'the next delivery' });
  expect(receiver.requests[2]?.headers['x-team-osaka-signature']).toBe(`${sign(rotated.secret, 2)},${sign(secret, 2)}`);
  const { items } = await administrator.call(webhookRoutes.deliveries, { params: { id: webhook.id } });
  expect(items.map(({ kind, attempts }) => [kind, attempts])).toEqual([['match.asked_need', 1], ['match.asked_need', 2]]);
  expect(await system.api.log()).not.toContain(secret);
}, 90_000);

test('due dates come as calendar files, in the page and in the mail, with the same entry', async () => {
  const official = await signInAs(system.apiUrl, 'official', 'vi');
  const { viewer } = await official.call(identityRoutes.readSession);
  const match = await approveFor(viewer?.organisation.id ?? '');
  const read = async (): Promise<string> => {
    const response = await official.send('GET', `/matches/${match.id}/calendar`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    return unfolded(await response.text());
  };
  const file = await read();
  expect(file).toMatch(new RegExp(`UID:match-${match.id}@127\\.0\\.0\\.1\r\n`));
  expect(file).toMatch(/DTSTART;VALUE=DATE:\d{8}\r\n/);
  expect(file).toContain('SUMMARY:Trả lời');
  const { text, id } = await system.mail.waitFor((mail) => mail.to.some(({ address }) => address === viewer?.email) && mail.text.includes(`/matches/${match.id}`));
  expect(text).not.toBe('');
  const attached = await attachedFile(system, id, 'due.ics');
  for (const name of ['UID', 'SEQUENCE', 'DTSTART', 'SUMMARY']) expect(property(name, attached)).toBe(property(name, file));
  const sequence = (of: string): number => Number(property('SEQUENCE', of));
  await official.act(matchRoutes.consent, await official.call(matchRoutes.read, { params: { id: match.id } }));
  expect(property('UID', await read())).toBe(property('UID', file));
  expect(sequence(await read())).toBeGreaterThanOrEqual(sequence(file));
  expect((await new Client(system.apiUrl).send('GET', `/matches/${match.id}/calendar`)).status).toBe(401);
}, 60_000);

test('a saved search tells its owner once of a need that becomes public, and nobody of what does not fit', async () => {
  const official = await signInAs(system.apiUrl, 'official', 'vi');
  const member = await signInAs(system.apiUrl, 'member');
  const save = (client: Client, name: string, query: object) => client.call(searchRoutes.save, { body: { room: 'need', name, query } });
  const first = await save(member, 'Nước thải', { q: 'nước thải kênh', country: 'VN' });
  await save(member, 'Wastewater', { sector: ['wastewater', 'waste'] });
  await save(member, 'Elsewhere', { sector: ['wastewater'], country: 'TH' });
  // The own city's needs are no news to an official.
  await save(official, 'Own', {});
  const renamed = await member.call(searchRoutes.rename, { params: { id: first.id }, body: { name: 'Canals' } });
  expect(renamed).toMatchObject({ name: 'Canals', room: 'need', query: { country: 'VN' } });
  expect((await official.refusal(searchRoutes.remove, { params: { id: first.id } })).code).toBe('search.not_found');

  const draft = await official.call(needRoutes.create, { body: vietnameseNeed(' (saved search)') });
  const found = async (client: Client): Promise<number> =>
    (await client.call(notificationRoutes.list, { query: { limit: 100 } })).items.filter(({ kind, link }) => kind === 'need.found' && link === `/needs/${draft.id}`).length;
  const open = async (): Promise<void> => {
    const submitted = await official.act(needRoutes.submit, await official.call(needRoutes.read, { params: { id: draft.id } }));
    await office.act(needRoutes.open, submitted);
  };
  const workedOff = (): Promise<true> => eventually(async () => (await system.database.query('select 1 from outbox where done_at is null limit 1')).length === 0, { what: 'the jobs done', timeoutMs: 30_000 });
  await open();
  await eventually(async () => (await found(member)) === 1, { what: 'the news' });
  await official.act(needRoutes.revise, await official.call(needRoutes.read, { params: { id: draft.id } }));
  await open();
  await workedOff();
  expect([await found(member), await found(official)]).toEqual([1, 0]);
  const elsewhere = await system.database.query('select 1 from saved_search_hit where listing_id = $1', [draft.id]);
  expect(elsewhere).toHaveLength(1);
}, 90_000);

test('measures are for administrators and for the token, the board of the queues for administrators alone', async () => {
  const administrator = await signInAs(system.apiUrl, 'administrator');
  const visitor = new Client(system.apiUrl);
  const measures = await visitor.send('GET', '/metrics', undefined, { authorization: `Bearer ${metricsToken}` });
  expect([measures.status, (await visitor.send('GET', '/metrics', undefined, { authorization: 'Bearer wrong' })).status, (await administrator.send('GET', '/metrics')).status]).toEqual([200, 401, 200]);
  const text = await measures.text();
  for (const name of ['outbox_oldest_owed_seconds', 'outbox_rows{state="owed"', 'queue_jobs{queue="notification",state="waiting"', 'workers{']) expect(text).toContain(`team_osaka_${name}`);
  expect(text).toMatch(/team_osaka_streams_open\{process="api"\} \d/);

  const board = '/operations/board/';
  expect([(await visitor.send('GET', board)).status, (await office.send('GET', board)).status]).toEqual([401, 403]);
  expect(await (await administrator.send('GET', board)).text()).toContain('Team OSAKA Network');
  const queues = await administrator.send('GET', `${board}api/queues`);
  expect(await queues.json()).toMatchObject({ queues: expect.arrayContaining([expect.objectContaining({ name: 'notification', readOnlyMode: true })]) });
  expect((await administrator.send('PUT', `${board}api/queues/notification/pause`, {})).status).toBe(403);
  expect((await visitor.send('GET', '/needs')).headers.get('content-security-policy')).not.toContain('unsafe-inline');
}, 30_000);
