import { OutboxEntity } from '@team-osaka/persistence';
import { In, IsNull } from 'typeorm';
import type { Application } from '../application.js';

/** A job that a committed change owes. */
export interface OwedJob {
  /** Id of the outbox row. */
  readonly id: string;
  /** Id of the job in the queue: a second hand-over of the same run finds the first. */
  readonly jobId: string;
  readonly job: string;
  readonly version: number;
  readonly payload: object;
}

/** Job id of a run of an outbox row. A run after the first needs a name the queue does not know yet. */
export const jobIdOf = ({ id, run }: { readonly id: string; readonly run: number }): string => (run === 0 ? id : `${id}_${run}`);

const ofOutbox = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:_\d+)?$/;

/** The outbox row a queued job came from; null for a job that somebody else put into the queue. */
export function outboxIdOf(jobId: string | undefined): string | null {
  return ofOutbox.exec(jobId ?? '')?.[1] ?? null;
}

/**
 * Claims up to `limit` owed jobs, oldest first, passes them to `handOver`, and marks them relayed in the same transaction. Rows another
 * relay holds are skipped. Where `handOver` fails nothing is marked; where the process dies after it, the same ids are handed over again.
 * @returns how many were handed over
 */
export async function relayOwedJobs(app: Application, limit: number, handOver: (jobs: readonly OwedJob[]) => Promise<void>): Promise<number> {
  return app.dataSource.transaction(async (manager) => {
    const owed = await manager.find(OutboxEntity, {
      where: { relayedAt: IsNull() }, order: { id: 'ASC' }, take: limit, lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    if (owed.length === 0) return 0;
    await handOver(owed.map((row) => ({ id: row.id, jobId: jobIdOf(row), job: row.job, version: row.version, payload: row.payload })));
    await manager.update(OutboxEntity, { id: In(owed.map((row) => row.id)) }, { relayedAt: app.clock.now() });
    return owed.length;
  });
}

/** Age of the oldest job still owed to the queue, in milliseconds; 0 where nothing is owed. */
export async function outboxLag(app: Application): Promise<{ oldestMs: number }> {
  const [oldest] = await app.dataSource.query<{ created_at: Date }[]>('select created_at from outbox where relayed_at is null order by id limit 1');
  return { oldestMs: oldest ? Math.max(0, app.clock.now().getTime() - oldest.created_at.getTime()) : 0 };
}
