import { batchedJobs } from '@team-osaka/contracts';
import { prepared, type OutboxEntity } from '@team-osaka/persistence';
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

/** The names of the jobs that are owed, each found by one step in the index, however many rows there are. */
const owedNames = `with recursive owed(job) as (
  (select job from outbox where relayed_at is null order by job limit 1)
  union all
  select (select job from outbox where relayed_at is null and job > owed.job order by job limit 1) from owed where owed.job is not null
)`;

const claim = prepared(`${owedNames}
select o.id, o.job, o.run, o.version, o.payload from owed
cross join lateral (
  select * from outbox where relayed_at is null and job = owed.job order by id limit case when owed.job = any($4::text[]) then $3::int else $2::int end for update skip locked
) o
where owed.job <> all($1::text[])`);

const markRelayed = prepared('update outbox set relayed_at = $1 where id = any($2)');

/** What a claim may take: so many rows of each job, so many of each job that is worked off in batches, and none of those named. */
export interface Claim {
  readonly ofEach: number;
  readonly ofBatched: number;
  readonly except: readonly string[];
}

/**
 * Claims owed jobs, of every job the oldest first, passes them to `handOver`, and marks them relayed in the same transaction. Rows another
 * relay holds are skipped. Where `handOver` fails nothing is marked; where the process dies after it, the same ids are handed over again.
 * @returns how many of each job were handed over
 */
export async function relayOwedJobs(app: Application, { ofEach, ofBatched, except }: Claim, handOver: (jobs: readonly OwedJob[]) => Promise<void>): Promise<ReadonlyMap<string, number>> {
  return app.dataSource.transaction(async (manager) => {
    const owed = await manager.query<Pick<OutboxEntity, 'id' | 'job' | 'run' | 'version' | 'payload'>[]>(claim, [except, ofEach, ofBatched, batchedJobs]);
    const handed = new Map<string, number>();
    if (owed.length === 0) return handed;
    await handOver(owed.map((row) => ({ id: row.id, jobId: jobIdOf(row), job: row.job, version: row.version, payload: row.payload })));
    await manager.query(markRelayed, [app.clock.now(), owed.map(({ id }) => id)]);
    for (const { job } of owed) handed.set(job, (handed.get(job) ?? 0) + 1);
    return handed;
  });
}

/** Age of the oldest job still owed to the queue, in milliseconds; 0 where nothing is owed. */
export async function outboxLag(app: Application): Promise<{ oldestMs: number }> {
  const [oldest] = await app.dataSource.query<{ created_at: Date | null }[]>(
    `${owedNames} select min(o.created_at) as created_at from owed cross join lateral (select created_at from outbox where relayed_at is null and job = owed.job order by id limit 1) o`,
  );
  return { oldestMs: oldest?.created_at ? Math.max(0, app.clock.now().getTime() - oldest.created_at.getTime()) : 0 };
}
