import { PermanentFailure, type Application, type PostOffice } from '@team-osaka/application';
import type { JobProcessor, Logger } from '@team-osaka/platform';
import { UnrecoverableError } from 'bullmq';
import type { Registry } from './registry.js';

/** Runs queued jobs by the registry. What no retry can mend is parked at once; everything else is retried by the queue. */
export function createProcessor(registry: Registry, app: Application, post: PostOffice, logger: Logger): JobProcessor {
  return async (job) => {
    const attempt = job.attemptsMade + 1;
    try {
      const { handler, payload } = registry.resolve(job.name, job.data);
      await handler.run(app, payload, { lastAttempt: attempt >= (job.opts.attempts ?? 1), post });
    } catch (error) {
      const permanent = error instanceof PermanentFailure;
      logger.warn({ job: job.name, jobId: job.id, attempt, permanent, err: error }, 'a job failed');
      throw permanent ? new UnrecoverableError(error.message) : error;
    }
  };
}
