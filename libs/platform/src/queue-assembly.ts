import { createFailureStreak, type FailureStreak } from './failure-streak.js';
import { createRateLimitedLog } from './rate-limited-log.js';
import type { JobProcessor, JobQueue, JobWorker, JobWorkerOptions, Queues, QueuesOptions } from './queue-types.js';

/** Exit code for "temporary failure, start me again" (EX_TEMPFAIL of sysexits.h). */
const EXIT_TEMPORARY_FAILURE = 75;

/** What the two kinds of BullMQ worker have in common; their generic types are not comparable. */
interface EventedQueue extends JobQueue {
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}
interface EventedWorker extends JobWorker {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'active' | 'drained', listener: () => void): unknown;
}
/** What a backend must offer. */
export interface QueueBackend {
  queue(name: string): EventedQueue;
  worker(name: string, processor: JobProcessor, options: JobWorkerOptions): EventedWorker;
  check(): Promise<unknown>;
  close(): Promise<unknown>;
}

/** Adds to a backend what both need: one object per queue, error logs that do not flood, an end for a broken worker, an orderly close. */
export function assembleQueues(
  kind: Queues['backend'],
  options: QueuesOptions,
  backend: QueueBackend,
  watch?: (report: (error: Error) => void) => void,
): Queues {
  const queues = new Map<string, EventedQueue>();
  const workers = new Map<string, EventedWorker>();
  const line = createRateLimitedLog((reason, suppressed) =>
    options.logger.error({ backend: kind, reason, suppressed }, 'queue backend error'),
  );
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
      (options.onBreakdown ?? endProcess)(
        `The worker of the queue "${worker}" met ${errors} errors of the ${kind} backend in ${Math.round(durationMs / 1000)} s without one success.`,
      ),
  });
}
