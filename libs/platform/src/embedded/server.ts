import { open, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { serverEnvironment } from './cluster.js';
import { spawnGuarded, type GuardedProcess } from './guarded-process.js';
import { spawnIdentity, type RunAs } from './run-as.js';

const READY_WITHIN_MS = 60_000;

/** Command line of the server: loopback only, sized for one machine with one product on it. */
export function serverArguments(cluster: string, port: number, durable: boolean): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '250',
    shared_buffers: durable ? '256MB' : '128MB',
    effective_cache_size: '1GB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: '1.1',
    jit: 'off',
    // One server, no replicas: the smallest write-ahead log.
    wal_level: 'minimal',
    max_wal_senders: '0',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** Starts the server; its log is written by PostgreSQL's own account, hence through an open file. */
export async function spawnServer(
  program: string,
  args: readonly string[],
  runAs: RunAs | undefined,
  logFile: string,
): Promise<GuardedProcess> {
  const log = await open(logFile, 'a', 0o600);
  try {
    // SIGINT is PostgreSQL's fast shutdown: running statements are cancelled, a checkpoint is written.
    return spawnGuarded(program, args, {
      env: serverEnvironment(),
      output: log.fd,
      stopSignal: 'INT',
      ...spawnIdentity(runAs),
    });
  } finally {
    await log.close();
  }
}

/** Resolves when the server answers; rejects with its last log lines when it ends or stays silent. */
export async function waitUntilReady(server: GuardedProcess, url: string, logFile: string): Promise<void> {
  for (const deadline = Date.now() + READY_WITHIN_MS; Date.now() < deadline; await pause(50)) {
    if (!server.running)
      throw new Error(
        `PostgreSQL ended while starting: ${(await server.ended).failure?.message ?? (await lastLines(logFile))}`,
      );
    if (await answers(url)) return;
  }
  throw new Error(`PostgreSQL was not ready within ${READY_WITHIN_MS / 1000} s: ${await lastLines(logFile)}`);
}

export async function createDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (known.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

const INVALID_PASSWORD = '28P01';

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === INVALID_PASSWORD)
      throw new Error('The kept password does not fit the database; start over with --reset.', { cause: error });
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function lastLines(logFile: string): Promise<string> {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-5).join('\n');
}
