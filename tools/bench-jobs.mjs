/**
 * npm run bench:jobs [-- --notifications 2000 --rows 100000 --approvals 60 --backends postgres,redis]
 *
 * The background work of the built system, on each queue backend in the same run:
 *   1. sustained notifications per second (owed announcement → delivery → SMTP of a local sink), against no-op jobs through BullMQ on the
 *      same backend and at the same concurrency, alternating; besides the CPU time that all processes together spent on each, which other
 *      work on the machine distorts less than the clock;
 *   2. approval (request sent) → mail at SMTP, one at a time on an idle system;
 *   3. a backlog of outbox rows worked off, with the worker's memory over time.
 * Build first (`npm run build`). The Redis run needs `redis-server`.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { matchRoutes } from '@team-osaka/contracts';
import { startSystem } from '@team-osaka/e2e/harness';
import { signIn } from '@team-osaka/e2e/support';
import { createLogger, createQueues } from '@team-osaka/platform';
import { freePort } from '@team-osaka/platform/embedded-postgres';
import demonstration from '../libs/seed/data/sign-ins.json' with { type: 'json' };
import { startSink } from './faults/smtp-sink.mjs';
import { cpuSeconds } from './bench/cpu.mjs';
import { median, summary } from './bench/load.mjs';
import { machineLine } from './bench/machine.mjs';

const { values: options } = parseArgs({
  options: {
    notifications: { type: 'string', default: '2000' }, rows: { type: 'string', default: '100000' }, approvals: { type: 'string', default: '60' }, rounds: { type: 'string', default: '3' },
    backends: { type: 'string', default: 'postgres,redis' },
  },
});
const notifications = Number(options.notifications);
const rows = Number(options.rows);
const approvals = Number(options.approvals);
const rounds = Number(options.rounds);
/** No less than that of the worker's queues of announcements and mails. */
const concurrency = 10;

const newId = () => {
  const hex = Date.now().toString(16).padStart(12, '0') + randomBytes(10).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** Asks until the answer is true, twenty times a second. */
async function until(ask, what, timeoutMs = 600_000) {
  for (const end = performance.now() + timeoutMs; performance.now() < end; await pause(50)) if (await ask()) return performance.now();
  throw new Error(`${what} did not come within ${timeoutMs / 1000} s`);
}

/** Starts a measurement; `end` gives the rate of so many things by the clock, and the CPU milliseconds each cost. */
function stopwatch() {
  const start = performance.now();
  const cpu = cpuSeconds();
  return { end: (count) => ({ rate: count / ((performance.now() - start) / 1000), cpuMs: cpu === null ? NaN : ((cpuSeconds() - cpu) * 1000) / count }) };
}

/** No-op jobs per second through BullMQ: added in bulk as the relay does, taken by one worker. */
async function noOpRate(system, backend) {
  const config = { databaseUrl: system.database.url, redisUrl: backend === 'redis' ? system.redis.url : undefined };
  const queues = await createQueues(config, { logger: createLogger('bench', { logLevel: 'error' }) });
  let done = 0;
  const name = 'noop';
  const worker = queues.worker(name, async () => void (done += 1), { concurrency });
  await worker.waitUntilReady();
  const watch = stopwatch();
  for (let added = 0; added < notifications; added += 200) await queues.queue(name).addBulk(Array.from({ length: Math.min(200, notifications - added) }, () => ({ name, data: { version: 1, payload: {} }, opts: { jobId: newId() } })));
  await until(async () => done >= notifications, 'the no-op jobs');
  const measured = watch.end(notifications);
  await queues.close();
  return measured;
}

/** Announcements of one event to one person each, owed in one transaction as commits owe them; each becomes a notification, a delivery and a mail. */
async function notificationRate(client, sink, needs) {
  const before = sink.accepted.length;
  const ids = Array.from({ length: notifications }, newId);
  const watch = stopwatch();
  await client.query('begin');
  await client.query(
    `insert into audit_entry (id, created_at, occurred_at, event, actor_id, actor_role, subject_kind, subject_id, payload)
     select id, now(), now(), 'need.opened', null, 'system', 'need', need, '{}' from unnest($1::uuid[], $2::uuid[]) as t(id, need)`,
    [ids, ids.map((_, index) => needs[index % needs.length])],
  );
  await client.query(
    `insert into outbox (id, created_at, job, payload, version) select id, now(), 'notification.announce',
       jsonb_build_object('eventId', event, 'event', 'need.opened', 'payload', jsonb_build_object('id', need), 'occurredAt', '2026-01-01T00:00:00.000Z'), 1
     from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as t(id, event, need)`,
    [ids.map(newId), ids, ids.map((_, index) => needs[index % needs.length])],
  );
  await client.query(`select pg_notify('outbox', '')`);
  await client.query('commit');
  await until(async () => sink.accepted.length >= before + notifications, 'the mails');
  return watch.end(notifications);
}

/** Resident memory of the worker, as its own measures say. */
const rssMb = async (port) => Number(/^process_resident_memory_bytes\S* (\S+)/m.exec(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text())?.[1]) / 2 ** 20;

/** Rows of jobs that find nothing to do, each handed over by the relay and run by its handler. */
async function drain(client, port) {
  await client.query(
    `insert into outbox (id, created_at, job, payload, version)
     select (substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-7' || substr(h, 14, 3) || '-8' || substr(h, 18, 3) || '-' || substr(h, 21, 12))::uuid, now(), 'webhook.deliver', jsonb_build_object('deliveryId', gen_random_uuid()), 1
       from (select lpad(to_hex((extract(epoch from now()) * 1000)::bigint), 12, '0') || substr(md5(n::text), 1, 20) as h from generate_series(1, $1) as n) as numbered`,
    [rows],
  );
  const start = performance.now();
  await client.query(`select pg_notify('outbox', '')`);
  const memory = [];
  let left = rows;
  while (left > 0) {
    ({ rows: [{ left }] } = await client.query('select count(*)::int as left from outbox where done_at is null'));
    memory.push({ done: rows - left, mb: await rssMb(port) });
    await pause(1_000);
  }
  return { seconds: (performance.now() - start) / 1000, memory };
}

async function approvalTimes(system, sink) {
  const email = (role) => demonstration.signIns.find((person) => person.role === role).email;
  const coordinator = await signIn(system.apiUrl, email('coordinator'), demonstration.password);
  const { items } = await coordinator.call(matchRoutes.list, { query: { state: 'suggested', limit: 100, sort: 'score' } });
  const times = [];
  for (const match of items.slice(0, approvals)) {
    const before = sink.accepted.length;
    const start = performance.now();
    await coordinator.act(matchRoutes.approve, match);
    while (sink.accepted.length <= before) await pause(1);
    times.push(performance.now() - start);
    // Idle again: the other side's mail is out as well.
    await pause(150);
  }
  return times;
}

async function measure(backend) {
  const sink = await startSink();
  const metricsPort = await freePort();
  const system = await startSystem({ backend, contents: 'demonstration', env: { SMTP_URL: sink.url, LOG_LEVEL: 'error', SWEEP_INTERVAL_MS: '3600000', METRICS_PORT: String(metricsPort) } });
  const client = await system.database.connect();
  try {
    const approved = summary(await approvalTimes(system, sink));
    console.log(`${backend}: approval → SMTP when idle, ${approvals} runs: p50 ${approved.p50.toFixed(0)} ms, p95 ${approved.p95.toFixed(0)} ms (to reach: p95 300 ms)`);

    // Needs of houses with one official each: one event is one notification and one mail.
    const { rows: needs } = await client.query(
      `select n.id from need n join organisation o on o.id = n.organisation_id and o.membership_state = 'approved'
         join person p on p.organisation_id = o.id and p.role = 'official' and p.status = 'active' group by n.id having count(*) = 1`,
    );
    const ratios = [];
    const cpuRatios = [];
    for (let round = 0; round < rounds; round += 1) {
      const noop = await noOpRate(system, backend);
      const notified = await notificationRate(client, sink, needs.map(({ id }) => id));
      ratios.push(notified.rate / noop.rate);
      cpuRatios.push(noop.cpuMs / notified.cpuMs);
      console.log(`${backend}: round ${round + 1}: ${notified.rate.toFixed(0)} notifications/s, ${noop.rate.toFixed(0)} no-op jobs/s, ratio ${(notified.rate / noop.rate).toFixed(2)}; CPU ${notified.cpuMs.toFixed(1)} and ${noop.cpuMs.toFixed(1)} ms each, ratio ${(noop.cpuMs / notified.cpuMs).toFixed(2)}`);
    }
    console.log(`${backend}: notifications per no-op job, median of ${rounds}: ${median(ratios).toFixed(2)} by the clock, ${median(cpuRatios).toFixed(2)} by CPU time (to reach: 0.50)`);

    const { seconds, memory } = await drain(client, metricsPort);
    const tenth = Math.max(1, Math.floor(memory.length / 10));
    const line = memory.filter((_, index) => index % tenth === 0 || index === memory.length - 1).map(({ done, mb }) => `${done}: ${mb.toFixed(0)}`).join(', ');
    console.log(`${backend}: ${rows} outbox rows in ${seconds.toFixed(0)} s (${(rows / seconds).toFixed(0)}/s); worker memory in MB by rows done: ${line} (to reach: below 300, no growth)`);
  } finally {
    await client.end();
    await system.stop();
    await sink.stop();
  }
}

console.log(machineLine());
for (const backend of options.backends.split(',')) await measure(backend);
process.exit(0);
