import { setTimeout as pause } from 'node:timers/promises';
import { outboxChannel, relayOwedJobs, type Application, type OwedJob } from '@team-osaka/application';
import { batchedJobs, jobs, queueNames, queueOf, type JobName } from '@team-osaka/contracts';
import type { JobsOptions } from 'bullmq';
import { createRateLimitedLog, listen, type Listener, type Logger, type Queues } from '@team-osaka/platform';
import { isScheduled } from '../schedule/schedules.js';

type RetryOptions = Pick<JobsOptions, 'attempts' | 'backoff'>;

/** Rows of one job in one claim, and jobs that wait in one queue; beyond that they wait in the outbox, where they take no memory of Redis and hold up no other job. */
const many = { atOnce: 200, waiting: 400 } as const;
/** The same of a job whose runs take others along from the outbox: what waits there costs no job in the queue. */
const few = { atOnce: 10, waiting: 20 } as const;
/** Between two looks at a queue that is full. */
const fullPauseMs = 200;
/** Safety net for wake-ups that were lost; the usual way is the notification of the commit. */
const pollMs = 3_000;
/** A queue backend that hangs must not hold the claimed rows for long. */
const handOverTimeoutMs = 10_000;
/** Jobs of unknown names are parked here, where the registry refuses them. */
const strayQueue = 'notification';

/** Mail outlives an outage of the mail server of some four hours: pauses of 2 s, 4 s, … with jitter, so that not all come back at once. */
const options: Partial<Record<string, RetryOptions>> = {
  // An endpoint's outage of some six hours: pauses of 5 s, 10 s, …
  'webhook.deliver': { attempts: 13, backoff: { type: 'exponential', delay: 5_000, jitter: 0.5 } },
  'notification.send-mail': { attempts: 14, backoff: { type: 'exponential', delay: 2_000, jitter: 0.5 } },
};

/** A scheduled job comes again by itself; pauses and retries would only let two of it meet. */
const optionsOf = (job: string): RetryOptions => (isScheduled(job) ? { attempts: 1 } : (options[job] ?? {}));

/** Queue of a job. */
export const queueFor = (job: string): string => (Object.hasOwn(jobs, job) ? queueOf(job as JobName) : strayQueue);

const roomFor = (job: string): typeof many | typeof few => ((batchedJobs as readonly string[]).includes(job) ? few : many);

/** Hands jobs that committed changes owe to the queues, oldest first, no faster than these are worked off. Several relays may run, in one process or many. */
export class Relay {
  private listener: Listener | undefined;
  private poll: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  /** How many of a job were handed over since its queue was last asked: a batch at once, or little by little. */
  private readonly unseen = new Map<string, number>();
  /** Jobs whose queue is full. */
  private readonly full = new Set<string>();
  private readonly warn: (reason: string) => void;

  constructor(
    private readonly app: Application,
    private readonly queues: Queues,
    logger: Logger,
  ) {
    this.warn = createRateLimitedLog((reason, suppressed) => logger.warn({ reason, suppressed }, 'the relay could not hand over; it tries again'));
  }

  /** Listens for commits and looks once for what is already owed. */
  async start(databaseUrl: string, logger: Logger): Promise<void> {
    this.listener = await listen(databaseUrl, outboxChannel, () => this.wake(), { logger });
    this.poll = setInterval(() => this.wake(), pollMs);
    this.wake();
  }

  /** Looks for owed jobs now, or once more after the present look. */
  wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.drain().finally(() => {
      this.running = undefined;
      if (this.again) {
        this.again = false;
        this.wake();
      }
    });
  }

  /** Claims nothing more and waits for the present hand-over. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.poll);
    await this.listener?.close();
    await this.running;
  }

  private async drain(): Promise<void> {
    try {
      while (!this.stopped) {
        const handed = await relayOwedJobs(this.app, { ofEach: many.atOnce, ofBatched: few.atOnce, except: [...this.full] }, (jobs) => this.handOver(jobs));
        for (const [job, count] of handed) this.unseen.set(job, (this.unseen.get(job) ?? 0) + count);
        const enough = [...this.unseen].filter(([job, count]) => count >= roomFor(job).atOnce).map(([job]) => job);
        const asked = [...enough, ...this.full];
        if (asked.length === 0) return;
        await this.ask(asked);
        if (handed.size === 0 && this.full.size > 0) await pause(fullPauseMs);
      }
    } catch (error) {
      this.warn(error instanceof Error ? error.message : String(error));
    }
  }

  /** Which of these jobs have a queue that is full; every queue is asked once. */
  private async ask(jobs: readonly string[]): Promise<void> {
    const queues = [...new Set(jobs.map(queueFor))];
    const waiting = new Map(await Promise.all(queues.map(async (queue) => [queue, (await this.queues.queue(queue).getJobCounts('waiting'))['waiting'] ?? 0] as const)));
    for (const job of jobs) {
      this.unseen.delete(job);
      const { atOnce, waiting: most } = roomFor(job);
      if ((waiting.get(queueFor(job)) ?? 0) + atOnce > most) this.full.add(job);
      else this.full.delete(job);
    }
  }

  private async handOver(owed: readonly OwedJob[]): Promise<void> {
    const added = queueNames.map(async (queue) => {
      const jobs = owed.filter(({ job }) => queueFor(job) === queue);
      if (jobs.length > 0) await this.queues.queue(queue).addBulk(jobs.map(({ jobId, job, version, payload }) => ({ name: job, data: { version, payload }, opts: { ...optionsOf(job), jobId } })));
    });
    await withTimeout(Promise.all(added));
  }
}

async function withTimeout(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the queue backend did not answer within ${handOverTimeoutMs} ms`)), handOverTimeoutMs);
  });
  try {
    await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
