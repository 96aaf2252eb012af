import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { identityRoutes, liveUpdate, matchRoutes, type LiveUpdate, type MatchRow } from '@team-osaka/contracts';
import { eventually, startSystem, type System } from '../harness/index.js';
import { Client, eventStreamOf, signInAs, type EventStream } from '../support/index.js';

let system: System;
let office: Client;
let waiting: MatchRow[];

beforeAll(async () => {
  system = await startSystem({ backend: 'postgres', contents: 'demonstration' });
  office = await signInAs(system.apiUrl, 'coordinator', 'en');
  waiting = await eventually(async () => {
    const { items } = await office.call(matchRoutes.list, { query: { state: 'suggested', sort: 'score', limit: 100 } });
    return items.length >= 20 && items;
  }, { what: 'suggestions', timeoutMs: 60_000 });
}, 120_000);
afterAll(() => system.stop());

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
