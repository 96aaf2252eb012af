import pg from 'pg';
import type { Cluster } from './cluster.js';

/** The database of a system under test. */
export interface TestDatabase {
  readonly url: string;
  /** A connected client; the caller ends it. */
  connect(): Promise<pg.Client>;
  /** Runs one statement and gives its rows. */
  query<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Stops the server (or lets it crash) for that long and starts it again; needs a cluster of one's own. */
  restart(pauseMs: number, how?: 'stop' | 'crash'): Promise<void>;
  /** Ends the connections of `query`. */
  end(): Promise<void>;
}

export function databaseOf(cluster: Cluster, name: string): TestDatabase {
  const url = cluster.urlOf(name);
  const connect = async () => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  // Connections are kept: to open one costs more than most questions, and some tests ask every few milliseconds.
  const pool = new pg.Pool({ connectionString: url, max: 4, allowExitOnIdle: true });
  pool.on('error', () => undefined);
  return {
    url,
    connect,
    query: async <Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) => (await pool.query<Row>(sql, [...values])).rows,
    restart: (pauseMs, how) => cluster.restart(pauseMs, how),
    end: () => pool.end(),
  };
}
