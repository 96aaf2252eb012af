import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { identityRoutes, liveUpdate, matchRoutes, webhookRoutes, type LiveUpdate, type MatchRow } from '@team-osaka/contracts';
import { eventually, startSystem, type System } from '../harness/index.js';
import { Client, eventStreamOf, signInAs, startWebhookReceiver, type EventStream, type WebhookReceiver } from '../support/index.js';

let system: System;
let receiver: WebhookReceiver;
let office: Client;
let waiting: MatchRow[];

beforeAll(async () => {
  receiver = await startWebhookReceiver();
  system = await startSystem({ backend: 'postgres', contents: 'demonstration', env: { WEBHOOK_ALLOWED_HOSTS: new URL(receiver.url).host } });
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
  const sign = (key: string, index: number): string => `v1=${createHmac('sha256', key).update(`${receiver.requests[index]?.headers['x-team-osaka-timestamp']}.${receiver.requests[index]?.body}`).digest('hex')}`;
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
