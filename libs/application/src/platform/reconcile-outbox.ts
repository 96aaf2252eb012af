import type { Application } from '../application.js';
import { jobIdOf } from './outbox.js';
import { giveUpJob, owe } from './park-job.js';

/** What the queue says of a job it was given. */
export type QueuedState = { readonly state: 'alive' | 'missing' | 'completed' } | { readonly state: 'failed'; readonly reason: string; readonly attempts: number };

/** What a run found; `ended`: jobs that the queue had given up by itself. */
export interface ReconcileResult {
  readonly looked: number;
  readonly owedAgain: number;
  readonly ended: number;
}

export interface ReconcileOptions {
  /** Age from which a job is asked after, in milliseconds. */
  readonly olderThanMs: number;
  /** Most rows of one run. */
  readonly limit: number;
  readonly ask: (job: string, jobId: string) => Promise<QueuedState>;
  /** True for a job that a schedule owes again by itself. */
  readonly comesAgain: (job: string) => boolean;
}

interface Row {
  id: string;
  run: number;
  job: string;
  version: number;
  payload: object;
}

/**
 * Compares what was handed over with what the queue still knows: for rows that are neither done nor parked after `olderThanMs` the queue is
 * asked. A job it lost (Redis without its data) is owed again under the same id; one it holds as completed although nothing was committed
 * (a database restored from an older copy) is owed as a new run; one it gave up by itself is parked. Several may run at once: each takes
 * its own rows and, by touching them, leaves them alone for the next `olderThanMs`.
 */
export async function reconcileOutbox(app: Application, { olderThanMs, limit, ask, comesAgain }: ReconcileOptions): Promise<ReconcileResult> {
  const now = app.clock.now();
  const [rows] = await app.dataSource.query<[Row[], number]>(
    `update outbox set relayed_at = $1 where id in (
       select id from outbox where relayed_at < $2 and done_at is null and parked_at is null order by relayed_at limit $3 for update skip locked)
     returning id, run, job, version, payload`,
    [now, new Date(now.getTime() - olderThanMs), limit],
  );
  const found = await Promise.all(rows.map(async (row) => ({ row, queued: await ask(row.job, jobIdOf(row)) })));
  const idsOf = (state: QueuedState['state']): string[] => found.filter(({ queued }) => queued.state === state).map(({ row }) => row.id);
  const missing = idsOf('missing');
  const completed = idsOf('completed');
  await app.dataSource.transaction(async (manager) => {
    if (missing.length > 0) await owe(manager, missing, false);
    if (completed.length > 0) await owe(manager, completed, true);
  });
  let ended = 0;
  for (const { row, queued } of found) {
    if (queued.state !== 'failed') continue;
    const failed = { outboxId: row.id, jobId: jobIdOf(row), job: row.job, data: row, reason: queued.reason, attempts: queued.attempts };
    await giveUpJob(app, failed, comesAgain(row.job));
    ended += 1;
  }
  return { looked: rows.length, owedAgain: missing.length + completed.length, ended };
}
