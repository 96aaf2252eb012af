import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '@team-osaka/platform/embedded-postgres';
import { openTestClock, type TestClock } from './clock.js';
import { openCluster, type Cluster } from './cluster.js';
import { environmentOf, root, type Addresses } from './environment.js';
import { databaseOf, type TestDatabase } from './database.js';
import { eventually } from './eventually.js';
import { openMailBoxes, type MailBoxes } from './mail.js';
import { defineProgram, type Program } from './program.js';
import { startRedis, type RedisServer } from './redis.js';
import { sweep } from './run-jobs.js';
import { createFilledDatabase, runInOrder, type Contents } from './template.js';

export interface SystemOptions {
  /** Where the queues live. */
  readonly backend: 'postgres' | 'redis';
  /** What the database holds at the start: only the schema, or the demonstration with its sign-ins. */
  readonly contents?: Contents;
  /** A PostgreSQL server of its own, so that the test may restart it. */
  readonly ownCluster?: boolean;
  /** A running PostgreSQL server to use; the caller stops it. */
  readonly cluster?: Cluster;
  /** Runs on the filled database before any program of the product starts. */
  readonly prepare?: (database: TestDatabase) => Promise<void>;
  /** Number of worker processes (1). */
  readonly workers?: number;
  /** Additional environment of API and worker. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface System {
  /** Address of API and web, without a trailing slash. */
  readonly apiUrl: string;
  readonly mail: MailBoxes;
  readonly clock: TestClock;
  readonly database: TestDatabase;
  /** The queue server when the backend is redis. */
  readonly redis: RedisServer | undefined;
  readonly api: Program;
  readonly workers: readonly Program[];
  /** Resolves when `GET /api/health` says that database, queue and worker are ready. */
  healthy(): Promise<void>;
  /** Runs everything that comes by schedule once, by the clock as it stands; resolves when nothing is owed any more, neither that nor what followed. */
  sweep(): Promise<void>;
  /** Ends everything and deletes what it left; call it even when the test failed. */
  stop(): Promise<void>;
}

const START_WITHIN_MS = 90_000;

/** Starts the whole built product on free ports with a database of its own. */
export async function startSystem(options: SystemOptions): Promise<System> {
  const folder = await mkdtemp(join(tmpdir(), 'team-osaka-system-'));
  const undo: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step().catch(() => undefined);
  };
  try {
    const cluster = options.cluster ?? (await openCluster(options.ownCluster ?? false));
    if (options.cluster === undefined) undo.push(() => cluster.stop());
    const redis = options.backend === 'redis' ? await startRedis(folder) : undefined;
    if (redis !== undefined) undo.push(() => redis.program.stop());
    const database = `test_${randomBytes(6).toString('hex')}`;
    const addresses = await chooseAddresses(cluster, database, redis, folder);
    await writeFile(addresses.clockFile, '0');
    const mail = await startMailCatcher(addresses, undo);
    await createFilledDatabase(cluster, database, options.contents ?? 'empty', (url) =>
      fill({ ...addresses, databaseUrl: url }, options.contents ?? 'empty'),
    );
    undo.push(() => cluster.drop(database));
    const held = databaseOf(cluster, database);
    undo.push(() => held.end());
    await options.prepare?.(held);
    const { api, workers } = startPrograms(addresses, options);
    undo.push(() => Promise.all([api, ...workers].map((program) => program.stop())));
    await Promise.all([api, ...workers].map((program) => program.start()));
    const apiUrl = `http://127.0.0.1:${addresses.apiPort}`;
    const healthy = () => waitUntilHealthy(apiUrl, [api, ...workers]);
    await healthy();
    return {
      apiUrl,
      mail,
      clock: openTestClock(addresses.clockFile),
      database: held,
      redis,
      api,
      workers,
      healthy,
      sweep: () => sweep(held),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function chooseAddresses(
  cluster: Cluster,
  database: string,
  redis: RedisServer | undefined,
  folder: string,
): Promise<Addresses> {
  return {
    databaseUrl: cluster.urlOf(database),
    redisUrl: redis?.url,
    apiPort: await freePort(),
    smtpPort: await freePort(),
    folder,
    clockFile: join(folder, 'clock'),
  };
}

function node(name: string, script: string, env: Readonly<Record<string, string>>, folder: string, options: readonly string[] = []): Program {
  return defineProgram(name, process.execPath, [...options, join(root, script)], env, root, join(folder, `${name}.log`));
}

/** As the product starts it (`tools/lib/programs.mjs`). */
const workerOptions = ['--max-semi-space-size=4'];

/**
 * The preparation always uses PostgreSQL for its queues, so that a copied database carries no jobs of a Redis that is gone. What the
 * demonstration owes (its suggestions) is worked off once, instead of in every copy.
 */
async function fill(addresses: Addresses, contents: Contents): Promise<void> {
  const env = environmentOf({ ...addresses, redisUrl: undefined });
  const migrate = node('migrate', 'apps/worker/dist/migrate.js', env, addresses.folder);
  const seed = node('seed', 'apps/worker/dist/seed.js', env, addresses.folder);
  await runInOrder(contents === 'demonstration' ? [migrate, seed] : [migrate], 180_000);
  if (contents !== 'demonstration') return;
  const worker = node('worker-of-template', 'apps/worker/dist/main.js', env, addresses.folder, workerOptions);
  const client = new pg.Client({ connectionString: addresses.databaseUrl });
  await client.connect();
  await worker.start();
  try {
    const isDone = async (): Promise<boolean> => (await client.query('select 1 from outbox where done_at is null limit 1')).rowCount === 0;
    await eventually(isDone, { what: 'the demonstration worked off', timeoutMs: 180_000, everyMs: 500 });
  } finally {
    await worker.stop();
    await client.end();
  }
}

async function startMailCatcher(addresses: Addresses, undo: (() => Promise<unknown>)[]): Promise<MailBoxes> {
  const port = await freePort();
  const env = {
    HOST: '127.0.0.1',
    SMTP_PORT: String(addresses.smtpPort),
    HTTP_PORT: String(port),
    DATA_DIR: addresses.folder,
  };
  const program = node('mail-catcher', 'apps/mail-catcher/dist/main.js', env, addresses.folder);
  undo.push(() => program.stop());
  await program.start();
  const url = `http://127.0.0.1:${port}`;
  await eventually(async () => (await fetch(`${url}/health`)).ok, {
    what: 'the mail catcher',
    timeoutMs: START_WITHIN_MS,
  });
  return openMailBoxes(url);
}

function startPrograms(addresses: Addresses, options: SystemOptions): { api: Program; workers: Program[] } {
  const env = environmentOf(addresses, options.env);
  const workers = Array.from({ length: options.workers ?? 1 }, (_, index) =>
    node(`worker-${index + 1}`, 'apps/worker/dist/main.js', env, addresses.folder, workerOptions),
  );
  return { api: node('api', 'apps/api/dist/main.js', env, addresses.folder), workers };
}

async function waitUntilHealthy(apiUrl: string, programs: readonly Program[]): Promise<void> {
  const ask = async () => {
    const ended = programs.find((program) => !program.running);
    if (ended !== undefined) return { ended };
    const response = await fetch(`${apiUrl}/api/health`);
    return response.ok ? {} : undefined;
  };
  let result: { ended?: Program };
  try {
    result = await eventually(ask, { what: 'GET /api/health = 200', timeoutMs: START_WITHIN_MS });
  } catch (error) {
    const logs = await Promise.all(
      programs.map(async (program) => `--- ${program.name}\n${(await program.log()).slice(-2_000)}`),
    );
    throw new Error(`${(error as Error).message}\n${logs.join('\n')}`, { cause: error });
  }
  if (result.ended !== undefined)
    throw new Error(`${result.ended.name} ended while starting:\n${(await result.ended.log()).slice(-4_000)}`);
}
