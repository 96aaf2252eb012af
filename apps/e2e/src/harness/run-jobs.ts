import { randomUUID } from 'node:crypto';
import { scheduledJobs } from '@team-osaka/contracts';
import type { TestDatabase } from './database.js';
import { eventually } from './eventually.js';

interface Owed {
  readonly job: string;
  readonly payload: object;
}

/** Owes jobs as a commit of the product would, and resolves when they are done. */
export async function runJobs(database: TestDatabase, jobs: readonly Owed[]): Promise<void> {
  const owed = jobs.map((job) => ({ id: randomUUID(), ...job }));
  await database.query('insert into outbox (id, job, payload) select id, job, payload from jsonb_to_recordset($1) as owed(id uuid, job text, payload jsonb)', [JSON.stringify(owed)]);
  await database.query(`select pg_notify('outbox', '')`);
  await nothingOwed(database, jobs.map(({ job }) => job).join(', '), 'id = any($1)', [owed.map(({ id }) => id)]);
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
