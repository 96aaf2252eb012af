import type { Job, Queue, WorkerOptions } from 'bullmq';
import type { Logger } from './logger.js';

/** A job as a handler receives it. */
export type QueueJob = Job<unknown, void, string>;
export type JobProcessor = (job: QueueJob) => Promise<void>;

/** The part of BullMQ's Queue that is the same on both backends. */
export type JobQueue = Pick<
  Queue<unknown, void, string>,
  'name' | 'add' | 'addBulk' | 'getJob' | 'getJobCounts' | 'getJobState' | 'getWorkersCount' | 'removeJobScheduler' | 'waitUntilReady'
>;

export interface JobWorker {
  readonly name: string;
  waitUntilReady(): Promise<unknown>;
  /** Takes no new job, waits for running ones, closes the connection. */
  close(): Promise<void>;
}

export interface JobWorkerOptions extends Pick<
  WorkerOptions,
  'lockDuration' | 'stalledInterval' | 'maxStalledCount' | 'limiter'
> {
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
