import { jobs } from '@team-osaka/contracts';
import type { DeliveryOutcome } from '@team-osaka/application';
import type { Metrics } from '@team-osaka/platform';

/** What became of a run: `retried` comes back, `given-up` is parked or raised an alarm. */
export type JobOutcome = 'done' | 'retried' | 'given-up';

export type DeliveryChannel = 'mail' | 'webhook';

export interface JobMetrics {
  /** @param seconds time from the hand-over to the handler until its end */
  ran(job: string, outcome: JobOutcome, seconds: number): void;
  /** One attempt to deliver that was no job of its own. */
  delivered(channel: DeliveryChannel, outcome: DeliveryOutcome): void;
}

/** Jobs that hand one delivery to its channel. */
const channels: Readonly<Partial<Record<string, DeliveryChannel>>> = { 'notification.send-mail': 'mail', 'webhook.deliver': 'webhook' };
const deliveryOutcome: Readonly<Record<JobOutcome, DeliveryOutcome>> = { done: 'sent', retried: 'retried', 'given-up': 'failed' };
/** From a millisecond to the longest jobs (suggestions over a large catalogue), in seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** Durations by job and outcome, and deliveries by channel and outcome. */
export function createJobMetrics(metrics: Metrics): JobMetrics {
  const duration = metrics.histogram('job_duration_seconds', 'Time a handler took, by job and outcome', ['job', 'outcome'], buckets);
  const deliveries = metrics.counter('deliveries_total', 'Attempts to deliver, by channel and outcome', ['channel', 'outcome']);
  const delivered: JobMetrics['delivered'] = (channel, outcome) => deliveries.inc({ channel, outcome });
  return {
    delivered,
    ran(job, outcome, seconds) {
      // Whatever somebody put into the queue must not make a label of its own.
      duration.observe({ job: Object.hasOwn(jobs, job) ? job : 'unknown', outcome }, seconds);
      const channel = channels[job];
      if (channel !== undefined) delivered(channel, deliveryOutcome[outcome]);
    },
  };
}
