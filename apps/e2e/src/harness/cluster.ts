import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '@team-osaka/platform/embedded-postgres';

/** A PostgreSQL server for tests with as many databases as one likes. */
export interface Cluster {
  urlOf(database: string): string;
  /** Creates a database, as a copy of another when `template` is given. */
  create(database: string, template?: string): Promise<void>;
  exists(database: string): Promise<boolean>;
  /** Drops the database and whoever is connected to it. */
  drop(database: string): Promise<void>;
  /** Stops the server (or lets it crash) for `pauseMs` and starts it again on the same port; only for a cluster of one's own. */
  restart(pauseMs: number, how?: 'stop' | 'crash'): Promise<void>;
  stop(): Promise<void>;
}

/** Environment variable by which the global set-up hands its cluster to the test processes. */
export const CLUSTER_VARIABLE = 'TEAM_OSAKA_TEST_CLUSTER';

/** Environment variable that names a folder whose cluster, with its filled templates, outlives a test run: the steps of `npm test` follow each other on it. */
export const DATA_VARIABLE = 'TEAM_OSAKA_TEST_DATA';

/** Starts a cluster: a throw-away one below the system's temporary folder, or that of the folder `kept`, which stays. */
export async function startCluster(kept?: string): Promise<Cluster> {
  const dataDir = kept ?? (await mkdtemp(join(tmpdir(), 'team-osaka-test-')));
  let server = await startEmbeddedPostgres({ dataDir, database: 'postgres', durable: false });
  const { port } = server;
  return {
    ...clusterAt((database) => server.urlOf(database)),
    async restart(pauseMs, how = 'stop') {
      await server[how]();
      await new Promise((done) => setTimeout(done, pauseMs));
      server = await startEmbeddedPostgres({ dataDir, database: 'postgres', durable: false, port });
    },
    async stop() {
      await server.stop();
      if (kept === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The cluster of this test run when the global set-up started one, otherwise a new one. */
export async function openCluster(own = false): Promise<Cluster> {
  const url = process.env[CLUSTER_VARIABLE];
  if (own || url === undefined) return startCluster();
  return {
    ...clusterAt((database) => Object.assign(new URL(url), { pathname: `/${database}` }).href),
    restart: () => Promise.reject(new Error('A shared cluster is not restarted; ask for one of your own.')),
    stop: () => Promise.resolve(),
  };
}

function clusterAt(urlOf: (database: string) => string): Pick<Cluster, 'urlOf' | 'create' | 'exists' | 'drop'> {
  const run = async (sql: string, values: unknown[] = []) => {
    const client = new pg.Client({ connectionString: urlOf('postgres') });
    await client.connect();
    try {
      return await client.query(sql, values);
    } finally {
      await client.end();
    }
  };
  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
  return {
    urlOf,
    create: async (database, template) => {
      await run(`CREATE DATABASE ${quoted(database)}${template === undefined ? '' : ` TEMPLATE ${quoted(template)}`}`);
    },
    exists: async (database) => (await run('SELECT 1 FROM pg_database WHERE datname = $1', [database])).rowCount === 1,
    drop: async (database) => {
      await run(`DROP DATABASE IF EXISTS ${quoted(database)} WITH (FORCE)`);
    },
  };
}
