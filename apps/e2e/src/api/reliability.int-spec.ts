import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { identityRoutes, jobVersion, notificationRoutes, operationRoutes, preferenceRoutes, webhookRoutes, type ParkedJob, type WebhookView } from '@team-osaka/contracts';
import { createLogger, createQueues } from '@team-osaka/platform';
import { backends, eventually, oweJobs, startSystem, type OwedJob, type System } from '../harness/index.js';
import { eventStreamOf, signInAs, startWebhookReceiver, type Client, type WebhookReceiver } from '../support/index.js';

describe.each(backends)('jobs with queues in %s', (backend) => {
  let system: System;
  let administrator: Client;
  let receiver: WebhookReceiver;

  beforeAll(async () => {
    receiver = await startWebhookReceiver();
    // Schedules rest and the demonstration owes nothing, so that what is owed here is what the tests owe.
    system = await startSystem({
      backend, contents: 'demonstration', workers: 2, env: { SWEEP_INTERVAL_MS: '3600000', RECONCILE_AFTER_MS: '1000', WORKER_GONE_AFTER_MS: '5000', WEBHOOK_ALLOWED_HOSTS: new URL(receiver.url).host },
      prepare: async (database) => {
        await database.query('delete from outbox');
      },
    });
    administrator = await signInAs(system.apiUrl, 'administrator');
  }, 120_000);
  afterAll(async () => {
    await system.stop();
    await receiver.close();
  });

  /** Owes jobs; the default is one that finds nothing to do. */
  const owe = (rows: readonly Partial<OwedJob>[]): Promise<string[]> => oweJobs(system.database, rows.map((row) => ({ job: 'match.release-need', payload: { id: randomUUID() }, ...row })));
  const count = async (ids: readonly string[], condition: string): Promise<number> => {
    const [row] = await system.database.query<{ count: number }>(`select count(*)::int as count from outbox where id = any($1) and ${condition}`, [ids]);
    return row?.count ?? 0;
  };
  const allDone = (ids: readonly string[], what: string) => eventually(async () => (await count(ids, 'done_at is not null')) === ids.length, { what, timeoutMs: 60_000 });
  const parked = async (): Promise<ParkedJob[]> => (await administrator.call(operationRoutes.listParked, { query: { limit: 100 } })).items;
  const reasonOf = (jobs: readonly ParkedJob[], id: string | undefined): string | undefined => jobs.find((job) => job.id === id)?.reason;

  test('what fits no handler is parked with its reason, blocks nobody, and is replayed or dropped with a reason', async () => {
    const [unknown, old, poison] = await owe([{ job: 'match.dance' }, { version: 0 }, { job: 'notification.send-mail', payload: { deliveryId: 'no id' } }]);
    const stranger = `stranger ${randomUUID()}`;
    const queues = await createQueues({ databaseUrl: system.database.url, redisUrl: system.redis?.url }, { logger: createLogger('test', { logLevel: 'silent' }) });
    await queues.queue('match').add(stranger, 'nothing like an envelope');
    await queues.close();
    await allDone(await owe([{}, {}]), 'the jobs behind');

    const jobs = await eventually(async () => {
      const found = await parked();
      return found.length === 4 && found;
    }, { what: 'four parked jobs' });
    expect(reasonOf(jobs, unknown)).toBe('There is no job named "match.dance".');
    expect(reasonOf(jobs, old)).toContain('has version 0');
    expect(reasonOf(jobs, poison)).toContain('does not fit its contract');
    expect(jobs.find(({ job }) => job === stranger)).toMatchObject({ reason: `There is no job named "${stranger}".`, payload: { data: 'nothing like an envelope' } });
    expect((await administrator.call(operationRoutes.read)).outbox.parked).toBe(4);

    const params = { id: unknown ?? '' };
    expect((await administrator.refusal(operationRoutes.drop, { params, body: { reason: ' ' } })).code).toBe('reason.required');
    await administrator.call(operationRoutes.drop, { params, body: { reason: 'Nobody dances any more' } });
    expect((await administrator.refusal(operationRoutes.replay, { params, body: { reason: 'Too late' } })).code).toBe('operation.job_not_found');
    // Mended in the meantime, as a release that reads the old version would.
    await system.database.query('update outbox set version = $2 where id = $1', [old, jobVersion]);
    await administrator.call(operationRoutes.replay, { params: { id: old ?? '' }, body: { reason: 'The new release reads it' } });
    await allDone([old ?? ''], 'the replayed job');
    await administrator.call(operationRoutes.replay, { params: { id: poison ?? '' }, body: { reason: 'To see it parked again' } });
    await eventually(async () => (await count([poison ?? ''], 'run = 1 and parked_at is not null')) === 1, { what: 'the poison parked again' });
    const audit = await system.database.query<{ event: string; reason: string }>(
      `select event, reason from audit_entry where subject_kind = 'job' and actor_role = 'administrator' order by id`);
    expect(audit).toEqual([
      { event: 'operation.job_dropped', reason: 'Nobody dances any more' },
      { event: 'operation.job_replayed', reason: 'The new release reads it' }, { event: 'operation.job_replayed', reason: 'To see it parked again' },
    ]);
  }, 90_000);

  test('jobs that were handed over and are gone from the queue are owed again', async () => {
    const ids = await owe(Array.from({ length: 300 }, () => ({ relayed: true })));
    await allDone(ids, 'the lost jobs');
    expect(await count(ids, 'run = 0')).toBe(ids.length);
  }, 90_000);

  test('two relays share what is owed and pass by what another holds', async () => {
    const holder = await system.database.connect();
    await holder.query('begin');
    await holder.query(`insert into outbox (id, job, payload) select gen_random_uuid(), 'match.release-need', jsonb_build_object('id', gen_random_uuid()) from generate_series(1, 5)`);
    const { rows } = await holder.query<{ id: string }>('select id from outbox where relayed_at is null');
    await holder.query('commit; begin');
    // What is still owed of the five is held, as a relay in the middle of its work holds it.
    const held = (await holder.query<{ id: string }>('select id from outbox where id = any($1) and relayed_at is null for update skip locked', [rows.map(({ id }) => id)])).rows.map(({ id }) => id);
    expect(held.length).toBeGreaterThan(0);
    const others = await owe(Array.from({ length: 400 }, () => ({})));
    await allDone(others, 'the other jobs');
    expect(await count(held, 'relayed_at is null')).toBe(held.length);
    await holder.query('commit');
    await holder.end();
    await system.database.query(`select pg_notify('outbox', '')`);
    await allDone(rows.map(({ id }) => id), 'the held jobs');
  }, 90_000);

  test('a backlog waits in the outbox, not in the queue, and holds up no other job', async () => {
    const calls = (length: number): OwedJob[] => Array.from({ length }, () => ({ job: 'webhook.deliver', payload: { deliveryId: randomUUID() } }));
    const backlog = await owe(calls(400));
    // It grows by small commits as well as by great ones.
    for (let commits = 0; commits < 16; commits += 1) backlog.push(...(await owe(calls(50))));
    const [other = ''] = await owe([{}]);
    let most = 0;
    let leftBehindOther: number | undefined;
    await eventually(async () => {
      most = Math.max(most, await count(backlog, 'relayed_at is not null and done_at is null'));
      if (leftBehindOther === undefined && (await count([other], 'done_at is not null')) === 1) leftBehindOther = await count(backlog, 'done_at is null');
      return (await count(backlog, 'done_at is null')) === 0;
    }, { what: 'the backlog worked off', timeoutMs: 90_000, everyMs: 50 });
    // Four hundred may wait, and each of the two relays may add a batch before it sees the other's; ten run in each worker.
    expect(most).toBeLessThanOrEqual(400 + 2 * 200 + 2 * 10);
    expect(leftBehindOther).toBeGreaterThan(300);
  }, 120_000);

  test('a text that fails in one language goes out in English and raises an alarm', async () => {
    const deliveryId = randomUUID();
    await system.database.query(
      `insert into delivery (id, event_id, channel, address, recipient_name, locale, time_zone, kind, parameters, link)
       values ($1, gen_random_uuid(), 'mail', 'fallback@example.org', 'Hanako', 'ja', 'Asia/Tokyo', 'technology.published', $2, '/technologies/1')`,
      [deliveryId, { technology: { texts: { ja: { broken: true }, en: 'A biogas plant' }, original: 'ja' } }]);
    await owe([{ job: 'notification.send-mail', payload: { deliveryId } }]);
    const mail = await system.mail.waitFor(({ recipients }) => recipients.includes('fallback@example.org'));
    expect(mail.text).toContain('Dear Hanako');
    expect(mail.text).toContain('A biogas plant');
    const { alarms } = await administrator.call(operationRoutes.read);
    expect(alarms).toEqual([expect.objectContaining({ kind: 'template', subject: 'technology.published ja', count: 1 })]);
    await administrator.call(operationRoutes.resolveAlarm, { params: { id: alarms[0]?.id ?? '' }, body: { reason: 'The record was mended' } });
    expect((await administrator.call(operationRoutes.read)).alarms).toEqual([]);
  }, 60_000);

  test('a schedule that was missed is caught up once, and prunes what was done long ago', async () => {
    await Promise.all(system.workers.map((worker) => worker.stop()));
    const ids = await owe([{}, {}]);
    await system.database.query(`update outbox set created_at = now() - interval '8 days', relayed_at = now(), done_at = now() - interval '8 days' where id = any($1)`, [ids]);
    const jobsOf = () => system.database.query<{ id: string }>(`select id from outbox where job = 'platform.sweep'`);
    const before = await jobsOf();
    await system.database.query(`update schedule set last_at = now() - interval '5 days' where name = 'platform.sweep'`);
    await Promise.all(system.workers.map((worker) => worker.start()));
    await eventually(async () => (await count(ids, 'true')) === 0, { what: 'the pruning', timeoutMs: 30_000 });
    const after = await eventually(async () => {
      const rows = await jobsOf();
      return rows.length > 0 && (await count(rows.map(({ id }) => id), 'done_at is not null')) === rows.length && rows;
    }, { what: 'the sweep' });
    expect(after).toHaveLength(1);
    expect(before).not.toEqual(after);
  }, 90_000);

  /** So many announcements about the need; every event is new. */
  const announcements = (need: string, events: number): OwedJob[] => Array.from({ length: events }, () => ({
    job: 'notification.announce', payload: { eventId: randomUUID(), event: 'need.opened', payload: { id: need }, occurredAt: '2026-01-01T00:00:00.000Z' },
  }));
  async function announce(need: string, events: number): Promise<void> {
    await allDone(await owe(announcements(need, events)), 'the announcements');
  }

  test('announcements and mails are worked off together, and one that cannot be told holds up and undoes no other', async () => {
    // A house that no other test counts the mails of.
    const [need] = await system.database.query<{ id: string; people: number }>(
      `select n.id, count(*)::int as people from need n join organisation o on o.id = n.organisation_id and o.membership_state = 'approved' and o.country <> 'VN'
         join person p on p.organisation_id = o.id and p.role = 'official' and p.status = 'active' group by n.id order by n.id limit 1`);
    const before = announcements(need?.id ?? '', 150);
    const after = announcements(need?.id ?? '', 150);
    const events = [...before, ...after].map(({ payload }) => (payload as { eventId: string }).eventId);
    const ids = await owe([...before, ...announcements('no id', 1), ...after]);
    const [poison = ''] = ids.splice(before.length, 1);
    await allDone(ids, 'the other announcements');
    expect(await count([poison], 'done_at is null')).toBe(1);
    const told = async (table: string, condition: string): Promise<number> =>
      (await system.database.query<{ n: number }>(`select count(*)::int as n from ${table} where event_id = any($1) and ${condition}`, [events]))[0]?.n ?? 0;
    const all = events.length * (need?.people ?? 0);
    expect([await told('notification', 'true'), await told('delivery', 'true')]).toEqual([all, all]);
    await eventually(async () => (await told('delivery', `state = 'sent' and attempts = 1`)) === all, { what: 'the mails', timeoutMs: 60_000 });
    // What was taken along was never handed to the queue: it is done in the moment it was taken.
    expect(await count(ids, 'relayed_at = done_at')).toBeGreaterThan(0);
    await system.database.query('delete from outbox where id = $1', [poison]);
  }, 90_000);

  test('an endpoint is switched off after twenty failures, told of, and taken into use again; a pause is kept; choices and mails hold', async () => {
    const official = await signInAs(system.apiUrl, 'official', 'vi');
    const { viewer } = await official.call(identityRoutes.readSession);
    const house = viewer?.organisation.id ?? '';
    const [need] = await system.database.query<{ id: string }>('select id from need where organisation_id = $1 limit 1', [house]);
    const { webhook } = await administrator.call(webhookRoutes.register, { params: { id: house }, body: { url: `${receiver.url}/hooks`, kinds: ['need.opened'], language: 'en' } });
    const now = async (): Promise<WebhookView> => {
      const found = (await administrator.call(webhookRoutes.list, { params: { id: house } })).items.find(({ id }) => id === webhook.id);
      if (!found) throw new Error('The endpoint is gone.');
      return found;
    };
    const become = async (state: 'active' | 'paused'): Promise<void> => {
      await administrator.call(webhookRoutes.change, { params: { id: webhook.id }, body: { version: (await now()).version, state } });
    };
    const mailsOf = async (state: string): Promise<number> =>
      (await system.database.query('select 1 from delivery where channel = $1 and kind = $2 and address = $3 and state = $4', ['mail', 'need.opened', viewer?.email, state])).length;

    receiver.refuse(1_000);
    await announce(need?.id ?? '', 20);
    await eventually(async () => (await now()).state === 'disabled', { what: 'the end of the endpoint', timeoutMs: 30_000 });
    expect(await now()).toMatchObject({ failures: 20, lastSuccessAt: null });
    await eventually(async () => (await official.call(notificationRoutes.list, { query: { limit: 100 } })).items.some(({ kind }) => kind === 'webhook.disabled'), { what: 'the news of it' });
    expect((await administrator.call(operationRoutes.read)).alarms).toEqual([expect.objectContaining({ kind: 'webhook', subject: webhook.id })]);

    // While it is off or pauses nothing is owed to it, and nothing is sent later; whatever was on its way is over.
    await eventually(async () => (await system.database.query(`select 1 from outbox where job = 'webhook.deliver' and done_at is null`)).length === 0, { what: 'the deliveries ended', timeoutMs: 60_000 });
    receiver.refuse(0);
    const asked = receiver.requests.length;
    await announce(need?.id ?? '', 1);
    await become('active');
    await become('paused');
    await announce(need?.id ?? '', 1);
    await become('active');
    expect(await now()).toMatchObject({ state: 'active', failures: 0 });
    await announce(need?.id ?? '', 1);
    await eventually(async () => (await now()).lastSuccessAt !== null, { what: 'the first success' });
    expect(receiver.requests).toHaveLength(asked + 1);

    // The mails of all these events went out, once each; a person's choice holds on every backend.
    const sent = 23;
    await eventually(async () => (await mailsOf('sent')) === sent, { what: 'the mails' });
    const { version } = await official.call(preferenceRoutes.read);
    await official.call(preferenceRoutes.change, { body: { version, choices: [{ kind: 'need.opened', channel: 'mail', pace: 'daily' }] } });
    await announce(need?.id ?? '', 1);
    expect([await mailsOf('held'), await mailsOf('sent')]).toEqual([1, sent]);
  }, 120_000);

  test('a stream ends in order when its server ends, and goes on with the next', async () => {
    const official = await signInAs(system.apiUrl, 'official', 'vi');
    const open = async (after?: string) => eventStreamOf(await official.send('GET', '/notifications/stream', undefined, after === undefined ? {} : { 'last-event-id': after }));
    const stream = await open();
    const { id } = await stream.next();
    await Promise.all([system.api.stop(), stream.ended()]);
    await system.api.start();
    await system.healthy();
    const again = await open(id);
    expect(JSON.parse((await again.next()).data)).toMatchObject({ items: [], more: false });
    again.break();
  }, 60_000);
});
