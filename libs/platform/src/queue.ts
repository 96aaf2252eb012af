import { createPostgresBackend, createRedisBackend, runMigrations, withBackend, type DefaultJobOptions } from 'bullmq';
import { Redis } from 'ioredis';
import type { Config } from './config.js';
import { createPool } from './database.js';
import { assembleQueues } from './queue-assembly.js';
import type { Queues, QueuesOptions } from './queue-types.js';

/**
 * Jobs are kept a while after completion so that the relay may hand over the same outbox row twice and still run it once:
 * the job id is the outbox id, and a known id is not added again. What became of them is recorded in the outbox, not here.
 * Pauses double from a second, so that an outage of two hours is outlived; the jitter keeps jobs that failed together from coming back together.
 */
const defaultJobOptions: DefaultJobOptions = {
  attempts: 14,
  backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
  removeOnComplete: { age: 3_600 },
  removeOnFail: { age: 7 * 86_400 },
};

/**
 * Redis keeps jobs in memory, so their number is bounded as well. In PostgreSQL such a bound would sort all kept jobs at the end of every
 * job, which took more time than all the rest.
 */
const redisJobOptions: DefaultJobOptions = { ...defaultJobOptions, removeOnComplete: { age: 3_600, count: 5_000 } };

/**
 * How soon a worker tries again after its connection broke, in milliseconds. BullMQ's own 15 s would leave the first jobs
 * after a restart of the database waiting that long.
 */
const RETRY_MS = 1_000;

const BULLMQ_SCHEMA = 'bullmq';
/** One LISTEN connection per worker comes out of the same pool, so it is larger than a query pool. */
const POSTGRES_POOL_MAX = 32;

/**
 * Opens the queues: in Redis when `redisUrl` is given, otherwise in PostgreSQL (schema `bullmq`, created and migrated here;
 * several processes may do so at once). Redis reconnects by itself for as long as it takes.
 */
export async function createQueues(
  config: Pick<Config, 'databaseUrl' | 'redisUrl'>,
  options: QueuesOptions,
): Promise<Queues> {
  return config.redisUrl === undefined
    ? openPostgresQueues(config.databaseUrl, options)
    : openRedisQueues(config.redisUrl, options);
}

async function openPostgresQueues(connectionString: string, options: QueuesOptions): Promise<Queues> {
  const pool = createPool(
    `${connectionString}${connectionString.includes('?') ? '&' : '?'}options=${encodeURIComponent(`-c search_path=${BULLMQ_SCHEMA}`)}`,
    {
      name: 'queues',
      max: POSTGRES_POOL_MAX,
      logger: options.logger,
    },
  );
  const client = await pool.connect();
  try {
    await runMigrations(client, BULLMQ_SCHEMA);
  } finally {
    client.release();
  }
  const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(createPostgresBackend);
  // Every queue and worker watches the one pool for broken connections for as long as it lives: their number is no leak.
  const watchedByOneMore = (): void => void pool.setMaxListeners(pool.getMaxListeners() + 1);
  return assembleQueues('postgres', options, {
    queue: (name) => {
      watchedByOneMore();
      return new PostgresQueue<unknown, void, string>(name, { connection: pool, defaultJobOptions });
    },
    worker: (name, processor, workerOptions) => {
      watchedByOneMore();
      return new PostgresWorker<unknown, void, string>(name, processor, { ...workerOptions, runRetryDelay: RETRY_MS, connection: pool });
    },
    check: () => pool.query('SELECT 1'),
    close: () => pool.end(),
  });
}

async function openRedisQueues(url: string, options: QueuesOptions): Promise<Queues> {
  // BullMQ's blocking commands must wait forever, hence no limit of retries per request.
  const connection = new Redis(url, { maxRetriesPerRequest: null, connectionName: 'queues' });
  const { Queue: RedisQueue, Worker: RedisWorker } = withBackend(createRedisBackend);
  return assembleQueues(
    'redis',
    options,
    {
      queue: (name) => new RedisQueue<unknown, void, string>(name, { connection, defaultJobOptions: redisJobOptions }),
      worker: (name, processor, workerOptions) =>
        new RedisWorker<unknown, void, string>(name, processor, {
          ...workerOptions,
          runRetryDelay: RETRY_MS,
          connection,
        }),
      check: () => connection.ping(),
      close: async () => {
        await connection.quit().catch(() => connection.disconnect());
      },
    },
    (report) => connection.on('error', report),
  );
}
