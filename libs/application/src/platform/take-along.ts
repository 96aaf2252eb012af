import { jobs, jobVersion, type BatchedJob, type JobPayload } from '@team-osaka/contracts';
import { prepared } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import { outboxChannel, type UnitOfWork } from '../unit-of-work.js';

/** An owed job that the run of another works off as well. */
export interface TakenJob<N extends BatchedJob> {
  readonly outboxId: string;
  readonly payload: JobPayload<N>;
}

/**
 * Locks owed jobs that the queue has not been given, the oldest first, so that relays and other runs pass them by. Left to the queue is what
 * has failed in company before, what does not fit its contract, and what `fits` refuses: it knows how to retry and to park.
 */
export async function takeAlong<N extends BatchedJob>(unit: UnitOfWork, job: N, limit: number, fits: (payload: JobPayload<N>) => boolean = () => true): Promise<TakenJob<N>[]> {
  const rows = await unit.manager.query<{ id: string; payload: unknown }[]>(
    prepared('select id, payload from outbox where job = $1 and relayed_at is null and attempts = 0 and version = $2 order by id limit $3 for update skip locked'), [job, jobVersion, limit],
  );
  const taken = rows.flatMap(({ id: outboxId, payload }) => {
    const { data } = jobs[job].safeParse(payload) as { data?: JobPayload<N> };
    return data !== undefined && fits(data) ? [{ outboxId, payload: data }] : [];
  });
  // A relay that came by meanwhile saw nothing of what is left.
  if (taken.length < rows.length) unit.wakeRelays();
  return taken;
}

/** What failed in company goes on alone, by the queue. */
export async function leaveToQueue(manager: Pick<EntityManager, 'query'>, outboxIds: readonly string[]): Promise<void> {
  await manager.query('update outbox set relayed_at = null, attempts = 1 where id = any($1) and done_at is null', [outboxIds]);
  await manager.query(`select pg_notify($1, '')`, [outboxChannel]);
}
