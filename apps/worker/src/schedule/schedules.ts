import { fireSchedule, type Application } from '@team-osaka/application';
import { queueOf, scheduledJobs } from '@team-osaka/contracts';
import { createRateLimitedLog, type Logger, type Queues } from '@team-osaka/platform';

/** True for a job that comes again by itself. */
export const isScheduled = (job: string): boolean => (scheduledJobs as readonly string[]).includes(job);

export interface Schedules {
  stop(): Promise<void>;
}

/**
 * Owes every sweep once per interval, however many workers run. A sweep looks at due dates by the clock of the installation, so whatever
 * was missed while the system was down is caught up by the next one, once.
 */
export async function startSchedules(app: Application, queues: Queues, logger: Logger, everyMs: number): Promise<Schedules> {
  const warn = createRateLimitedLog((reason, suppressed) => logger.warn({ reason, suppressed }, 'the schedules could not be looked at; they are again'));
  // Earlier releases let the queue itself keep the schedules.
  await Promise.all(scheduledJobs.map((name) => queues.queue(queueOf(name)).removeJobScheduler(name)));
  const fire = async () => {
    for (const name of scheduledJobs) await fireSchedule(app, name, everyMs);
  };
  let running = Promise.resolve();
  const look = () => {
    running = running.then(fire).catch((error: unknown) => warn(error instanceof Error ? error.message : String(error)));
  };
  look();
  const timer = setInterval(look, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
