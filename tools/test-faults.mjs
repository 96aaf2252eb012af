/**
 * npm run test:faults -- --seeds 20 [--first-seed N] [--approvals 1000] [--verbose]
 *
 * Per seed, on the queue backends in turn: approvals run while API, workers with their relays, Redis (with its data lost) and PostgreSQL are
 * killed and SMTP is cut and slowed, at moments that the seed decides. Afterwards every committed approval must have been notified exactly
 * once per recipient and channel, as the SMTP server saw it (more often only where SMTP left an outcome unknown, see
 * docs/operations/failures.md), every consent asked, no job stuck, nothing invented. Build first (`npm run build`).
 */
import { parseArgs } from 'node:util';
import { backends, DATA_VARIABLE, startCluster } from '@team-osaka/e2e/harness';
import { bootSeed, runSeed } from './faults/run-seed.mjs';
import { textOf } from './faults/schedule.mjs';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' }, 'first-seed': { type: 'string', default: '1' }, approvals: { type: 'string', default: '1000' },
    rate: { type: 'string', default: '60' }, more: { type: 'string', default: '6' }, verbose: { type: 'boolean', default: false },
  },
});
const [seeds, first, approvals, perSecond, more] = [values.seeds, values['first-seed'], values.approvals, values.rate, values.more].map(Number);

const columns = [['seed', 5], ['queues', 9], ['faults', 7], ['approvals', 10], ['mails', 6], ['unknown', 8], ['copies', 7], ['boot', 7], ['calm after', 11], ['run', 8], ['result', 0]];
const line = (cells) => cells.map((cell, index) => (columns[index][1] === 0 ? cell : String(cell).padStart(columns[index][1]))).join(' ');
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

const backendOf = (seed) => backends[seed % backends.length];

console.log(line(columns.map(([name]) => name)));
const cluster = await startCluster(process.env[DATA_VARIABLE]);
let failed = 0;
try {
  // While one system comes to rest the next one starts: they share a PostgreSQL server, which is broken only before that.
  let booting;
  const boot = (seed) => {
    if (seed < first + seeds) booting ??= bootSeed({ seed, backend: backendOf(seed), approvals, more, cluster });
    booting?.catch(() => undefined);
  };
  const runOne = async (seed) => {
    boot(seed);
    const mine = booting;
    booting = undefined;
    const booted = await mine;
    try {
      return await runSeed(booted, perSecond, () => boot(seed + 1));
    } finally {
      await booted.stop();
    }
  };
  for (let seed = first; seed < first + seeds; seed += 1) {
    const run = await runOne(seed).catch((error) => ({
      seed, backend: backendOf(seed), schedule: [], complaints: [`the run broke: ${error.stack ?? error}`], approvals: 0, mails: 0, unknown: 0, again: 0, bootMs: 0, calmMs: 0, ms: 0,
    }));
    const ok = run.complaints.length === 0;
    if (!ok) failed += 1;
    console.log(line([run.seed, run.backend, run.schedule.length, run.approvals, run.mails, run.unknown, run.again, seconds(run.bootMs), seconds(run.calmMs), seconds(run.ms), ok ? 'holds' : 'BROKEN']));
    for (const complaint of run.complaints) console.log(`      ${complaint}`);
    if (!ok || values.verbose) for (const { kind, at, downMs } of run.schedule) console.log(`      at ${Math.round(at * 100)} % of the approvals, for ${downMs} ms: ${textOf(kind)}`);
  }
} finally {
  await cluster.stop();
}
console.log('unknown: attempts that followed one whose outcome SMTP left unknown; copies: mails that SMTP took more than once because of that.');
console.log(`Tests:       ${failed > 0 ? `${failed} failed, ` : ''}${seeds - failed} passed, ${seeds} total`);
process.exit(failed === 0 ? 0 : 1);
