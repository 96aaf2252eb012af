import { longestExposureDays } from '@team-osaka/contracts';
import type { Application } from '../application.js';

const batchSize = 5_000;

/**
 * Deletes what was shown longer ago than any report asks, in batches. Kept, whatever its age, is the last showing of every pair that still is
 * a match: a decision is learnt from what was shown last before it, and nothing is shown of a pair once it has been decided. Returns how many.
 */
export async function pruneShowings(app: Application): Promise<number> {
  const before = new Date(app.clock.now().getTime() - longestExposureDays * 86_400_000);
  for (let total = 0; ; ) {
    const [, deleted] = await app.dataSource.query<[unknown[], number]>(
      `delete from match_showing where id in (
         select s.id from match_showing s
          where s.shown_at < $1
            and (not exists (select 1 from match m where m.need_id = s.need_id and m.technology_id = s.technology_id)
                 or exists (select 1 from match_showing later
                             where later.need_id = s.need_id and later.technology_id = s.technology_id and (later.shown_at, later.id) > (s.shown_at, s.id)))
          limit $2)`,
      [before, batchSize],
    );
    total += deleted;
    if (deleted < batchSize) return total;
  }
}
