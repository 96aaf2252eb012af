import { accessSync, constants, existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inCheckout } from './checkout.mjs';
import { choosePort } from './port.mjs';
import { build, buildProjects, install } from './prepare.mjs';
import { fromBuild, fromSources, mailCatcher } from './programs.mjs';
import { elapsed, say, step } from './progress.mjs';
import { healthy, keepDatabase } from './readiness.mjs';
import { acquireRunLock } from './run-lock.mjs';
import { childEnvironment, describeSignIns, loadDotEnv } from './settings.mjs';
import { onStop } from './stop.mjs';
import { Supervisor } from './supervisor.mjs';

/** Runs the product until it is told to stop. */
export async function start(args) {
  const unknown = args.filter((arg) => arg !== '--dev' && arg !== '--reset');
  if (unknown.length > 0) return fail(`Unknown option ${unknown.join(' ')}; there are --dev and --reset.`);
  loadDotEnv();
  const dataDir = resolve(inCheckout(), process.env.DATA_DIR || '.data');
  const problem = cannotWrite(dataDir);
  if (problem !== undefined) return fail(problem);
  const lock = acquireRunLock(dataDir);
  if (lock.holder !== undefined)
    return fail(
      `Already running as process ${lock.holder.pid}${lock.holder.url ? ` at ${lock.holder.url}` : ''}. Stop it there with Ctrl-C first.`,
    );

  /** What to undo at the end, in reverse order. */
  const undo = [() => lock.release()];
  const stop = onStop(undo);
  try {
    await bringUp({ dev: args.includes('--dev'), reset: args.includes('--reset'), dataDir, lock, undo, stop });
  } catch (error) {
    await stop(1, error instanceof Error ? error.message : String(error));
  }
}

async function bringUp({ dev, reset, dataDir, lock, undo, stop }) {
  await install(dev ? 'work' : 'run');
  await (dev
    ? step('Building what is not run from sources', () => buildProjects(['platform', 'mail-catcher']))
    : build());
  const embedded = await import(inCheckout('libs', 'platform', 'dist', 'embedded-postgres.js'));
  if (reset) await step('Deleting the data', () => wipe(dataDir, embedded));
  if (reset && process.env.DATABASE_URL) say('DATABASE_URL is set: the database it names was left as it is.');

  const host = process.env.HOST || '127.0.0.1';
  const port = await choosePort(Number(process.env.PORT || 3000), host, (taken) =>
    say(`Port ${taken} is taken; trying the next.`),
  );
  const supervisor = new Supervisor(embedded.spawnGuarded, join(dataDir, 'logs'), dev);
  const databaseUrl = process.env.DATABASE_URL || (await keepDatabase(embedded, dataDir, undo, stop));
  const givenUp = { onGivenUp: (reason) => stop(1, reason) };
  const mail = process.env.SMTP_URL ? undefined : await mailCatcher(host, dataDir);
  undo.push(() => supervisor.stop());
  stop.force = () => supervisor.kill();
  if (mail !== undefined) supervisor.keep({ ...mail.program, ...givenUp });

  const webPort = dev ? await choosePort(5173, host, () => undefined) : port;
  const env = {
    ...childEnvironment({ dataDir, host, port, databaseUrl, smtpUrl: process.env.SMTP_URL || mail.smtpUrl, dev }),
    ...(dev ? { PUBLIC_URL: `http://localhost:${webPort}` } : {}),
  };
  const programs = dev ? fromSources(env, webPort, port) : fromBuild(env);
  await step('Migrating the database', () => supervisor.once(programs.migrate));
  for (const program of programs.services) supervisor.keep({ ...program, ...givenUp });
  // The loader uses the same use cases as people do, so it can work while the product already serves.
  const demonstration = ['true', '1'].includes(env.DEMONSTRATION);
  const seeded = demonstration
    ? step('Loading the demonstration data', () => supervisor.once(programs.seed))
    : Promise.resolve();
  await Promise.all([seeded, step('Waiting until API and worker are ready', () => healthy(port, host))]);

  const url = env.PUBLIC_URL;
  lock.announce(url);
  say('Ready.');
  const lines = [
    '',
    `  ${url}`,
    ...(mail === undefined ? [] : [`  ${mail.webUrl}   every mail the product sends`]),
    '',
    ...(demonstration ? describeSignIns() : []),
    '',
    `Started in ${elapsed()} s. Logs: ${join(dataDir, 'logs')}. Ctrl-C stops everything; the data stays in ${dataDir}.`,
  ];
  console.log(lines.join('\n'));
}

async function wipe(dataDir, embedded) {
  await embedded.removeEmbeddedPostgres(dataDir);
  for (const name of readdirSync(dataDir)) {
    if (name !== 'run.json') rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}

function cannotWrite(dataDir) {
  const existing = existsSync(dataDir) ? dataDir : inCheckout();
  try {
    accessSync(existing, constants.W_OK);
    return undefined;
  } catch {
    return `This user may not write to ${existing}. Start as the user it belongs to, or set DATA_DIR to another folder.`;
  }
}

function fail(reason) {
  console.error(reason);
  process.exitCode = 1;
}
