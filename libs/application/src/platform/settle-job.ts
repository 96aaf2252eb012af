import { prepared } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import type { Application } from '../application.js';

/** Marks an outbox row done; a row that is done stays as it is. */
export const settleJob = (manager: Pick<EntityManager, 'query'>, outboxId: string, now: Date): Promise<void> => settleJobs(manager, [outboxId], now);

/** The same for many. What was never handed over is not owed to the queue any more. */
export async function settleJobs(manager: Pick<EntityManager, 'query'>, outboxIds: readonly string[], now: Date): Promise<void> {
  await manager.query(prepared('update outbox set done_at = $2, relayed_at = coalesce(relayed_at, $2), parked_at = null where id = any($1) and done_at is null'), [outboxIds, now]);
}

/**
 * The application as a use case sees it that works off one job in one transaction: what it changes and that the job is done commit
 * together. A use case of several transactions must not get it, because the first would settle the job.
 */
export function settlingApplication(app: Application, outboxId: string, onSettled: () => void = () => undefined): Application {
  return {
    ...app,
    transaction: async (actor, work) => {
      const result = await app.transaction(actor, async (unit) => {
        const done = await work(unit);
        await settleJob(unit.manager, outboxId, unit.now);
        return done;
      });
      onSettled();
      return result;
    },
  };
}
