import { giveUpJob, outboxIdOf, PermanentFailure, settleJob, StillInHand, type Application, type PostOffice } from '@team-osaka/application';
import type { JobProcessor, Logger } from '@team-osaka/platform';
import { UnrecoverableError } from 'bullmq';
import { isScheduled } from '../schedule/schedules.js';
import type { JobMetrics, JobOutcome } from './job-metrics.js';
import type { Registry } from './registry.js';

/**
 * Runs queued jobs by the registry and records their end in the outbox. What no retry can mend, and what failed at its last attempt, is
 * parked with its reason; everything else is retried by the queue. A scheduled job is not parked: it comes again by itself, and raises an alarm.
 */
export function createProcessor(registry: Registry, app: Application, post: PostOffice, logger: Logger, metrics: JobMetrics): JobProcessor {
  return async (job) => {
    const start = performance.now();
    const ran = (outcome: JobOutcome): void => metrics.ran(job.name, outcome, (performance.now() - start) / 1000);
    const outboxId = outboxIdOf(job.id);
    const attempt = job.attemptsMade + 1;
    const lastAttempt = attempt >= (job.opts.attempts ?? 1);
    try {
      const { handler, payload } = registry.resolve(job.name, job.data);
      let isSettled = false;
      await handler.run(app, payload, { firstAttempt: attempt === 1, lastAttempt, outboxId, post, settled: () => (isSettled = true), delivered: metrics.delivered });
      if (outboxId !== null && !isSettled) await settleJob(app.dataSource, outboxId, app.clock.now());
      ran('done');
    } catch (error) {
      const permanent = error instanceof PermanentFailure;
      if (error instanceof StillInHand) logger.debug({ job: job.name, jobId: job.id, attempt }, error.message);
      else logger.warn({ job: job.name, jobId: job.id, attempt, permanent, err: error }, 'a job failed');
      ran(permanent || lastAttempt ? 'given-up' : 'retried');
      if (permanent || lastAttempt) {
        const reason = error instanceof Error ? error.message : String(error);
        await giveUpJob(app, { outboxId, jobId: job.id, job: job.name, data: job.data, reason, attempts: attempt }, isScheduled(job.name) && !permanent);
      }
      throw permanent ? new UnrecoverableError(error.message) : error;
    }
  };
}
