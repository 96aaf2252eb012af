import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { matchRoutes, type MatchRow } from '@team-osaka/contracts';
import { eventually, startSystem, type System } from '../harness/index.js';
import { signInAs, type Client } from '../support/index.js';

let system: System;
let office: Client;

beforeAll(async () => {
  system = await startSystem({ backend: 'postgres', contents: 'demonstration', env: { SWEEP_INTERVAL_MS: '1000' } });
  office = await signInAs(system.apiUrl, 'coordinator', 'en');
}, 120_000);
afterAll(() => system.stop());

const health = async (): Promise<{ status: number; told: unknown }> => {
  const response = await fetch(`${system.apiUrl}/api/health`);
  return { status: response.status, told: await response.json() };
};

/** The best suggestions of the demonstration. */
async function suggestions(wanted: number): Promise<MatchRow[]> {
  const rows = await eventually(async () => {
    const { items } = await office.call(matchRoutes.list, { query: { state: 'suggested', sort: 'score', limit: 100 } });
    return items.length >= wanted && items;
  }, { what: `${wanted} suggestions`, timeoutMs: 60_000 });
  return rows.slice(0, wanted);
}

test('a worker killed in the middle of its work loses no mail and doubles none silently', async () => {
  const [worker] = system.workers;
  const matches = await suggestions(40);
  // Mails of the demonstration itself lie in the catcher of the system that worked it off.
  const earlier = new Set((await system.mail.messages()).map(({ id }) => id));
  const approve = (match: MatchRow) => office.act(matchRoutes.approve, match);
  const before = matches.slice(0, 20).map(approve);
  // The first mail is out, others are on their way.
  await eventually(async () => (await system.mail.messages()).length > earlier.size, { what: 'the first mail', everyMs: 5 });
  await worker?.kill();
  const approved = await Promise.all([...before, ...matches.slice(20).map(approve)]);
  expect(approved.map(({ state }) => state)).toEqual(matches.map(() => 'awaiting_consent'));

  const without = await eventually(async () => {
    const answer = await health();
    return answer.status === 503 && answer;
  }, { what: 'GET /api/health = 503', timeoutMs: 20_000 });
  expect(without.told).toMatchObject({ code: 'platform.not_ready', facts: { missing: 'worker' } });
  await worker?.start();
  await system.healthy();
  expect((await health()).told).toMatchObject({ status: 'ready', worker: true });

  const deliveries = await eventually(async () => {
    const owed = await system.database.query(`select 1 from outbox where relayed_at is null`);
    const rows = await system.database.query<{ id: string; state: string; unknown_outcomes: number; event_id: string; address: string }>(
      `select * from delivery where event_id in (select id from audit_entry where event = 'match.approved')`,
    );
    const announced = await system.database.query<{ id: string }>(`select id from audit_entry where event = 'match.approved'`);
    const complete = announced.every(({ id }) => rows.some((row) => row.event_id === id)) && rows.every(({ state }) => state === 'sent');
    return owed.length === 0 && complete && rows;
  }, { what: 'every mail', timeoutMs: 100_000, everyMs: 200 });

  const mails = await Promise.all((await system.mail.messages()).filter(({ id }) => !earlier.has(id)).map(({ id }) => system.mail.read(id)));
  const copies = new Map<string, number>();
  for (const { headers } of mails) {
    const messageId = headers.find(({ key }) => key.toLowerCase() === 'message-id')?.value ?? '';
    copies.set(messageId, (copies.get(messageId) ?? 0) + 1);
  }
  // One Message-ID per delivery; a copy more only where the delivery was tried again because its outcome was unknown.
  expect([...copies.keys()].sort()).toEqual(deliveries.map(({ id }) => `<${id}@127.0.0.1>`).sort());
  for (const { id, unknown_outcomes } of deliveries) expect(copies.get(`<${id}@127.0.0.1>`)).toBeLessThanOrEqual(1 + unknown_outcomes);
  expect(new Set(deliveries.map(({ event_id, address }) => `${event_id} ${address}`)).size).toBe(deliveries.length);
}, 240_000);

test('reminders that fell due while no worker ran are sent once', async () => {
  const [worker] = system.workers;
  await worker?.stop();
  // Six days pass and hundreds of runs of the schedule are missed.
  await system.clock.advance(6);
  const waiting = await system.database.query<{ id: string }>(`select match_id || ' ' || side as id from match_consent where state = 'pending'`);
  await worker?.start();
  await system.healthy();
  const reminders = await eventually(async () => {
    const rows = await system.database.query<{ id: string }>(`select subject_id || ' ' || (payload ->> 'side') as id from audit_entry where event = 'match.consent_reminded'`);
    return rows.length >= waiting.length && rows;
  }, { what: 'the reminders', timeoutMs: 90_000 });
  // A few sweeps later there are no more.
  const [sweep] = await system.database.query<{ last_at: Date }>(`select last_at from schedule where name = 'match.sweep'`);
  await eventually(async () => {
    const [later] = await system.database.query<{ last_at: Date }>(`select last_at from schedule where name = 'match.sweep'`);
    return later !== undefined && sweep !== undefined && later.last_at.getTime() - sweep.last_at.getTime() > 1_000;
  }, { what: 'further sweeps', timeoutMs: 60_000 });
  expect(reminders.map(({ id }) => id).sort()).toEqual(waiting.map(({ id }) => id).sort());
  expect(await system.database.query(`select 1 from audit_entry where event = 'match.consent_reminded'`)).toHaveLength(reminders.length);
}, 240_000);
