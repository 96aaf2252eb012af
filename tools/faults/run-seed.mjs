import { setTimeout as pause } from 'node:timers/promises';
import { startSystem } from '@team-osaka/e2e/harness';
import { approveAll, prepareMatches } from './approvals.mjs';
import { scheduleOf } from './schedule.mjs';
import { startSink } from './smtp-sink.mjs';
import { settled, verify } from './verify.mjs';

/**
 * Silence after which a worker counts as gone, and after which the queue is asked after its jobs: short, so that a run is. As in production the
 * queue is asked later: asked earlier, what a killed worker had in hand would be refused once and wait for the next attempt.
 */
const pace = { WORKER_GONE_AFTER_MS: '3000', RECONCILE_AFTER_MS: '3500' };

/** What each kind of fault does; resolves when it is over. */
const effects = {
  api: ({ system }, { downMs }) => bounce([system.api], downMs),
  'worker-1': ({ system }, { downMs }) => bounce([system.workers[0]], downMs),
  'worker-2': ({ system }, { downMs }) => bounce([system.workers[1]], downMs),
  workers: ({ system }, { downMs }) => bounce(system.workers, downMs),
  redis: ({ system }, { downMs }) => bounce([system.redis.program], downMs),
  postgres: ({ system }, { downMs }) => system.database.restart(downMs, 'crash'),
  async 'smtp-cut'({ sink }, { downMs }) {
    await sink.cut();
    await pause(downMs);
    await sink.mend();
  },
  async 'smtp-slow'({ sink }, { downMs, delayMs }) {
    sink.slow(delayMs);
    await pause(downMs);
    sink.slow(0);
  },
};

async function bounce(programs, downMs) {
  await Promise.all(programs.map((program) => program.kill()));
  await pause(downMs);
  await Promise.all(programs.map((program) => program.start()));
}

/** What a fault acts upon: faults of the same thing wait for each other, others overlap. */
const target = (kind) => (kind.startsWith('worker') ? 'worker' : kind.startsWith('smtp') ? 'smtp' : kind);

/** Lets each fault happen when its share of the approvals is done. */
function faultsOf(schedule, parts) {
  const chains = new Map();
  const waiting = [...schedule];
  const reach = (share) => {
    while (waiting.length > 0 && waiting[0].at <= share) {
      const fault = waiting.shift();
      const name = target(fault.kind);
      chains.set(name, (chains.get(name) ?? Promise.resolve()).then(() => effects[fault.kind](parts, fault)));
    }
  };
  return { reach, over: () => Promise.all(chains.values()) };
}

/** A process that gives up (a worker without its queue for half a minute) is started again, as its supervisor would. */
function supervise(programs) {
  const timer = setInterval(() => {
    for (const program of programs) if (!program.running) void program.start();
  }, 1_000);
  return () => clearInterval(timer);
}

/** Starts a system of its own for a seed, with as many approvals to make; the caller stops it, also where the run breaks. */
export async function bootSeed({ seed, backend, approvals, more, cluster }) {
  const begin = Date.now();
  const sink = await startSink();
  let matches = [];
  try {
    const system = await startSystem({
      backend, contents: 'demonstration', cluster, workers: 2, env: { SMTP_URL: sink.url, LOG_LEVEL: 'warn', SWEEP_INTERVAL_MS: '1000', ...pace },
      async prepare(database) {
        // The throw-away cluster acknowledges before it has written; here an acknowledged commit must outlive a crash.
        await database.query(`alter database "${new URL(database.url).pathname.slice(1)}" set synchronous_commit = on`);
        // What the demonstration itself owes and has sent, to another server, is not what is looked at.
        await database.query('delete from outbox');
        await database.query('delete from delivery');
        matches = await prepareMatches(database, approvals);
      },
    });
    const stop = async () => {
      // What was to be seen has been seen: nothing is worth an orderly end.
      await Promise.all([system.api, ...system.workers].map((program) => program.kill()));
      await system.stop();
      await sink.stop().catch(() => undefined);
    };
    return { seed, backend, schedule: scheduleOf(seed, backend, more), system, sink, matches, stop, bootMs: Date.now() - begin };
  } catch (error) {
    await sink.stop().catch(() => undefined);
    throw error;
  }
}

/** One run on a booted system: approve under faults, wait for calm, verify. `onFaultsOver` is called when nothing more is broken by it. */
export async function runSeed({ seed, backend, schedule, system, sink, matches, bootMs }, perSecond, onFaultsOver) {
  const begin = Date.now();
  const faults = faultsOf(schedule, { system, sink });
  const confirmed = await approveAll(system.apiUrl, matches, perSecond, (share) => faults.reach(share));
  faults.reach(1);
  await faults.over();
  onFaultsOver();
  const stopSupervising = supervise([system.api, ...system.workers]);
  try {
    const calmBegin = Date.now();
    const calm = await settled(system.database, 120_000);
    const { complaints, figures } = await verify(system.database, { matches, confirmed, accepted: sink.accepted, calm });
    return { seed, backend, schedule, complaints, ...figures, bootMs, calmMs: Date.now() - calmBegin, ms: Date.now() - begin };
  } finally {
    stopSupervising();
  }
}
