import pg from 'pg';
import type { Logger } from './logger.js';
import { createRateLimitedLog } from './rate-limited-log.js';

export interface PoolOptions {
  /** Shown in pg_stat_activity. */
  readonly name: string;
  /** Largest number of connections. */
  readonly max?: number;
  readonly logger?: Logger;
}

/** A connection pool whose idle connections may break without ending the process; they are replaced on the next query. */
export function createPool(connectionString: string, options: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: options.max ?? 10,
    keepAlive: true,
    application_name: options.name,
  });
  pool.on('error', (error) =>
    options.logger?.warn({ reason: error.message }, 'a database connection broke and will be replaced'),
  );
  return pool;
}

export interface Listener {
  /** Stops listening and closes the connection. */
  close(): Promise<void>;
}

export interface ListenOptions {
  readonly logger?: Logger;
  /** How often the connection is tried while nothing arrives, in milliseconds. */
  readonly probeMs?: number;
}

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Listens on a PostgreSQL channel for as long as the process lives, reconnecting with growing pauses (0.2 s to 10 s).
 * After every reconnect `onNotify` is called with an empty payload, because notifications sent meanwhile are lost:
 * the receiver then looks for work itself.
 * @returns once the first LISTEN stands; rejects when the very first connection fails.
 */
export async function listen(
  connectionString: string,
  channel: string,
  onNotify: (payload: string) => void,
  options: ListenOptions = {},
): Promise<Listener> {
  if (!/^[a-z_]{1,63}$/.test(channel)) throw new Error('A channel name has lower-case letters and underscores only.');
  const warn = createRateLimitedLog((reason, suppressed) =>
    options.logger?.warn({ channel, reason, suppressed }, 'listening broke; connecting again'),
  );
  let closed = false;
  let current: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    const client = new pg.Client({
      connectionString,
      keepAlive: true,
      application_name: `listen:${channel}`,
      query_timeout: 10_000,
      connectionTimeoutMillis: 10_000,
    });
    let lost = false;
    const lose = (reason: string) => {
      if (lost || closed || current !== client) return;
      lost = true;
      warn(reason);
      clearTimeout(timer);
      client.end().catch(() => undefined);
      reconnect(FIRST_PAUSE_MS);
    };
    client.on('error', (error) => lose(error.message));
    client.on('end', () => lose('the connection ended'));
    client.on('notification', (message) => onNotify(message.payload ?? ''));
    const probe = () => {
      timer = setTimeout(() => {
        client.query('SELECT 1').then(probe, (error: unknown) => lose(reasonOf(error)));
      }, options.probeMs ?? 15_000);
      timer.unref();
    };
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
    if (closed) {
      await client.end();
      return;
    }
    current = client;
    probe();
  };

  const reconnect = (pauseMs: number): void => {
    timer = setTimeout(() => {
      connect().then(
        () => {
          if (!closed) onNotify('');
        },
        (error: unknown) => {
          warn(reasonOf(error));
          if (!closed) reconnect(Math.min(pauseMs * 2, LONGEST_PAUSE_MS));
        },
      );
    }, pauseMs);
  };

  await connect();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await current?.end().catch(() => undefined);
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
