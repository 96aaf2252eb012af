import { jobVersion, queueOf, type JobName } from '@team-osaka/contracts';
import type { Queues } from '@team-osaka/platform';

/** Jobs that look for what has become due. */
const sweeps = ['match.sweep', 'technology.sweep', 'need.sweep'] as const satisfies readonly JobName[];

/**
 * Lets the queue itself enqueue every sweep once per interval, however many workers run. A sweep looks at due dates by the clock of
 * the installation, so whatever was missed while the system was down is caught up by the next one.
 */
export async function scheduleSweeps(queues: Queues, everyMs: number): Promise<void> {
  await Promise.all(
    sweeps.map((name) =>
      queues.queue(queueOf(name)).upsertJobScheduler(name, { every: everyMs }, {
        name, data: { version: jobVersion, payload: {} }, opts: { attempts: 1, removeOnComplete: { count: 20 }, removeOnFail: { count: 100 } },
      })),
  );
}
