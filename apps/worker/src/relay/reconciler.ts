import { reconcileOutbox, type Application, type QueuedState } from '@team-osaka/application';
import { createRateLimitedLog, type Logger, type Queues } from '@team-osaka/platform';
import { isScheduled } from '../schedule/schedules.js';
import { queueFor } from './relay.js';

/** Rows of one look. */
const batchSize = 200;

/** Asks the queue after the jobs it was given and that have not come back. */
export class Reconciler {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private stopped = false;
  private readonly warn: (reason: string) => void;

  constructor(
    private readonly app: Application,
    private readonly queues: Queues,
    private readonly logger: Logger,
    /** Age from which a job is asked after, in milliseconds. */
    private readonly afterMs: number,
  ) {
    this.warn = createRateLimitedLog((reason, suppressed) => logger.warn({ reason, suppressed }, 'the queue could not be asked after its jobs; it is again'));
  }

  start(): void {
    this.timer = setInterval(() => this.look(), Math.max(250, this.afterMs / 4));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  private look(): void {
    this.running ??= this.run()
      .catch((error: unknown) => this.warn(error instanceof Error ? error.message : String(error)))
      .finally(() => {
        this.running = undefined;
      });
  }

  /** Batch after batch while the queue turns out to have lost jobs; a healthy backlog is looked at one batch per interval. */
  private async run(): Promise<void> {
    for (;;) {
      const found = await reconcileOutbox(this.app, { olderThanMs: this.afterMs, limit: batchSize, ask: (job, jobId) => this.ask(job, jobId), comesAgain: isScheduled });
      if (found.owedAgain > 0 || found.ended > 0) this.logger.warn(found, 'the queue had lost or given up jobs');
      if (this.stopped || found.looked < batchSize || found.owedAgain === 0) return;
    }
  }

  private async ask(name: string, jobId: string): Promise<QueuedState> {
    const queue = this.queues.queue(queueFor(name));
    const state = await queue.getJobState(jobId);
    if (state === 'unknown') return { state: 'missing' };
    if (state === 'completed') return { state };
    if (state !== 'failed') return { state: 'alive' };
    const job = await queue.getJob(jobId);
    return { state, reason: job?.failedReason || 'The queue gave the job up.', attempts: job?.attemptsMade ?? 0 };
  }
}
