import type { Application } from '../application.js';

/** How long a finished outbox row and a resolved alarm are kept, in days: long enough to look into last week's trouble. */
export const finishedKeptDays = 7;
const batchSize = 5_000;

/** Deletes outbox rows that were done long ago, oldest first and in batches, so that no lock and no transaction lasts. Returns how many. */
export async function pruneOutbox(app: Application): Promise<number> {
  const before = new Date(app.clock.now().getTime() - finishedKeptDays * 86_400_000);
  await app.dataSource.query('delete from alarm where resolved_at < $1', [before]);
  for (let total = 0; ; ) {
    // Ids are ordered by time, so the old rows are found at the front of the primary key.
    const [, deleted] = await app.dataSource.query<[unknown[], number]>(
      'delete from outbox where id in (select id from outbox where done_at < $1 and created_at < $1 order by id limit $2)', [before, batchSize],
    );
    total += deleted;
    if (deleted < batchSize) return total;
  }
}
