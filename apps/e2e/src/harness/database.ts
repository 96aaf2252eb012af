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
}

export function databaseOf(cluster: Cluster, name: string): TestDatabase {
  const url = cluster.urlOf(name);
  const connect = async () => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  return {
    url,
    connect,
    async query<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) {
      const client = await connect();
      try {
        return (await client.query<Row>(sql, [...values])).rows;
      } finally {
        await client.end();
      }
    },
    restart: (pauseMs, how) => cluster.restart(pauseMs, how),
  };
}
