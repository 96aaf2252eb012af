import { createPostgresBackend, createRedisBackend, runMigrations, withBackend, type DefaultJobOptions, type Job, type Queue, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import type { Config } from './config.js';
import { createPool } from './database.js';
import { createFailureStreak, type FailureStreak } from './failure-streak.js';
import type { Logger } from './logger.js';
import { createRateLimitedLog } from './rate-limited-log.js';

/** A job as a handler receives it. */
export type QueueJob = Job<unknown, void, string>;
export type JobProcessor = (job: QueueJob) => Promise<void>;

/** The part of BullMQ's Queue that is the same on both backends. */
export type JobQueue = Pick<
  Queue<unknown, void, string>,
  'name' | 'add' | 'addBulk' | 'getJobCounts' | 'getWorkersCount' | 'upsertJobScheduler' | 'waitUntilReady'
>;

export interface JobWorker {
  readonly name: string;
  waitUntilReady(): Promise<unknown>;
  /** Takes no new job, waits for running ones, closes the connection. */
  close(): Promise<void>;
}

export interface JobWorkerOptions extends Pick<WorkerOptions, 'lockDuration' | 'limiter'> {
  /** Jobs this worker runs at once. */
  readonly concurrency?: number;
}

export interface Queues {
  readonly backend: 'redis' | 'postgres';
  /** The queue of that name; the same object on every call. */
  queue(name: string): JobQueue;
  /** Starts taking jobs of that queue; once per queue and process. */
  worker(name: string, processor: JobProcessor, options?: JobWorkerOptions): JobWorker;
  /** Rejects when the backend does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface QueuesOptions {
  readonly logger: Logger;
  /**
   * Called when a worker has met nothing but backend errors for half a minute. The default ends the process, so that its
   * supervisor starts a fresh one: a worker that is broken for good would leave jobs asleep. Processes without workers never end here.
   */
  readonly onBreakdown?: (reason: string) => void;
}

/**
 * Jobs are kept after completion so that the relay may hand over the same outbox row twice and still run it once:
 * the job id is the outbox id, and a known id is not added again.
 */
const defaultJobOptions: DefaultJobOptions = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: { age: 7 * 86_400, count: 20_000 },
  removeOnFail: { age: 90 * 86_400 },
};

/**
 * How soon a worker tries again after its connection broke, in milliseconds. BullMQ's own 15 s would leave the first jobs
 * after a restart of the database waiting that long.
 */
const RETRY_MS = 1_000;

/** Exit code for "temporary failure, start me again" (EX_TEMPFAIL of sysexits.h). */
const EXIT_TEMPORARY_FAILURE = 75;
const BULLMQ_SCHEMA = 'bullmq';
/** One LISTEN connection per worker comes out of the same pool, so it is larger than a query pool. */
const POSTGRES_POOL_MAX = 32;

/**
 * Opens the queues: in Redis when `redisUrl` is given, otherwise in PostgreSQL (schema `bullmq`, created and migrated here;
 * several processes may do so at once). Redis reconnects by itself for as long as it takes.
 */
export async function createQueues(config: Pick<Config, 'databaseUrl' | 'redisUrl'>, options: QueuesOptions): Promise<Queues> {
  return config.redisUrl === undefined ? openPostgresQueues(config.databaseUrl, options) : openRedisQueues(config.redisUrl, options);
}

async function openPostgresQueues(connectionString: string, options: QueuesOptions): Promise<Queues> {
  const pool = createPool(`${connectionString}${connectionString.includes('?') ? '&' : '?'}options=${encodeURIComponent(`-c search_path=${BULLMQ_SCHEMA}`)}`, {
    name: 'queues',
    max: POSTGRES_POOL_MAX,
    logger: options.logger,
  });
  const client = await pool.connect();
  try {
    await runMigrations(client, BULLMQ_SCHEMA);
  } finally {
    client.release();
  }
  const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(createPostgresBackend);
  return assemble('postgres', options, {
    queue: (name) => new PostgresQueue<unknown, void, string>(name, { connection: pool, defaultJobOptions }),
    worker: (name, processor, workerOptions) => new PostgresWorker<unknown, void, string>(name, processor, { ...workerOptions, runRetryDelay: RETRY_MS, connection: pool }),
    check: () => pool.query('SELECT 1'),
    close: () => pool.end(),
  });
}

async function openRedisQueues(url: string, options: QueuesOptions): Promise<Queues> {
  // BullMQ's blocking commands must wait forever, hence no limit of retries per request.
  const connection = new Redis(url, { maxRetriesPerRequest: null, connectionName: 'queues' });
  const { Queue: RedisQueue, Worker: RedisWorker } = withBackend(createRedisBackend);
  return assemble('redis', options, {
    queue: (name) => new RedisQueue<unknown, void, string>(name, { connection, defaultJobOptions }),
    worker: (name, processor, workerOptions) => new RedisWorker<unknown, void, string>(name, processor, { ...workerOptions, runRetryDelay: RETRY_MS, connection }),
    check: () => connection.ping(),
    close: async () => {
      await connection.quit().catch(() => connection.disconnect());
    },
  }, (report) => connection.on('error', report));
}

/** What the two kinds of BullMQ worker have in common; their generic types are not comparable. */
interface EventedQueue extends JobQueue {
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}
interface EventedWorker extends JobWorker {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'active' | 'drained', listener: () => void): unknown;
}
interface Backend {
  queue(name: string): EventedQueue;
  worker(name: string, processor: JobProcessor, options: JobWorkerOptions): EventedWorker;
  check(): Promise<unknown>;
  close(): Promise<unknown>;
}

function assemble(kind: Queues['backend'], options: QueuesOptions, backend: Backend, watch?: (report: (error: Error) => void) => void): Queues {
  const queues = new Map<string, EventedQueue>();
  const workers = new Map<string, EventedWorker>();
  const line = createRateLimitedLog((reason, suppressed) => options.logger.error({ backend: kind, reason, suppressed }, 'queue backend error'));
  let closing: Promise<void> | undefined;
  const report = (error: Error, streak?: FailureStreak) => {
    if (closing !== undefined) return;
    line(error.message || error.name);
    streak?.failed();
  };
  watch?.(report);
  return {
    backend: kind,
    queue(name) {
      const known = queues.get(name);
      if (known !== undefined) return known;
      const queue = backend.queue(name);
      queue.on('error', (error) => report(error));
      queues.set(name, queue);
      return queue;
    },
    worker(name, processor, workerOptions = {}) {
      if (workers.has(name)) throw new Error(`The queue "${name}" already has a worker in this process.`);
      const worker = backend.worker(name, processor, workerOptions);
      const streak = createStreak(kind, name, options);
      worker.on('error', (error) => report(error, streak));
      worker.on('active', () => streak.succeeded());
      worker.on('drained', () => streak.succeeded());
      workers.set(name, worker);
      return worker;
    },
    async check() {
      await backend.check();
    },
    close() {
      closing ??= (async () => {
        await Promise.all([...workers.values()].map((worker) => worker.close()));
        await Promise.all([...queues.values()].map((queue) => queue.close()));
        await backend.close();
      })();
      return closing;
    },
  };
}

function createStreak(kind: Queues['backend'], worker: string, options: QueuesOptions): FailureStreak {
  const endProcess = (reason: string) => {
    options.logger.fatal(reason);
    process.exit(EXIT_TEMPORARY_FAILURE);
  };
  return createFailureStreak({
    limit: 5,
    windowMs: 30_000,
    quietMs: 15_000,
    onBreakdown: (errors, durationMs) =>
      (options.onBreakdown ?? endProcess)(`The worker of the queue "${worker}" met ${errors} errors of the ${kind} backend in ${Math.round(durationMs / 1000)} s without one success.`),
  });
}
