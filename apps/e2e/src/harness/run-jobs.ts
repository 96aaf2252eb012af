import { randomUUID } from 'node:crypto';
import { jobVersion, scheduledJobs } from '@team-osaka/contracts';
import type { TestDatabase } from './database.js';
import { eventually } from './eventually.js';

/** A job to owe: any name, payload and version, also such as no handler takes. */
export interface OwedJob {
  readonly job: string;
  readonly payload: object;
  /** That of the present release unless given. */
  readonly version?: number;
  /** Counts as handed over to the queue an hour ago. */
  readonly relayed?: boolean;
}

/** Owes jobs as one commit of the product would; resolves with their ids. */
export async function oweJobs(database: TestDatabase, jobs: readonly OwedJob[]): Promise<string[]> {
  const owed = jobs.map((job) => ({ id: randomUUID(), version: jobVersion, relayed: false, ...job }));
  await database.query(
    `insert into outbox (id, job, payload, version, relayed_at) select r.id, r.job, r.payload, r.version, case when r.relayed then now() - interval '1 hour' end
       from jsonb_to_recordset($1::jsonb) as r(id uuid, job text, payload jsonb, version int, relayed boolean)`, [JSON.stringify(owed)]);
  await database.query(`select pg_notify('outbox', '')`);
  return owed.map(({ id }) => id);
}

/** Owes jobs and resolves when they are done. */
export async function runJobs(database: TestDatabase, jobs: readonly OwedJob[]): Promise<void> {
  const ids = await oweJobs(database, jobs);
  await nothingOwed(database, [...new Set(jobs.map(({ job }) => job))].join(', '), 'id = any($1)', [ids]);
}

/**
 * Runs everything that comes by schedule once, and resolves when nothing is owed any more: neither that nor what followed from it. It waits
 * for what is owed before: a sweep leaves to the next one what another job holds at that moment.
 */
export async function sweep(database: TestDatabase): Promise<void> {
  await nothingOwed(database, 'everything owed', 'parked_at is null');
  await runJobs(database, scheduledJobs.map((job) => ({ job, payload: {} })));
  await nothingOwed(database, 'everything owed', 'parked_at is null');
}

async function nothingOwed(database: TestDatabase, what: string, where: string, values: readonly unknown[] = []): Promise<void> {
  const left = (): Promise<unknown[]> => database.query(`select 1 from outbox where done_at is null and ${where} limit 1`, values);
  await eventually(async () => (await left()).length === 0, { what: `done: ${what}`, timeoutMs: 60_000 });
}
