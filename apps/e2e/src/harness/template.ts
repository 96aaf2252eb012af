import pg from 'pg';
import type { Cluster } from './cluster.js';
import type { Program } from './program.js';

export type Contents = 'empty' | 'demonstration';

/** Key of the advisory lock that lets one test process at a time prepare a template. */
const TEMPLATE_LOCK = 7_401_802;

/**
 * Creates a database that is migrated and, on request, holds the demonstration. Both are made once per cluster and then
 * copied, which takes a fraction of a second.
 */
export async function createFilledDatabase(
  cluster: Cluster,
  database: string,
  contents: Contents,
  fill: (url: string) => Promise<void>,
): Promise<void> {
  const template = `template_${contents}`;
  const client = new pg.Client({ connectionString: cluster.urlOf('postgres') });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    if (!(await cluster.exists(template))) {
      const unfinished = `${template}_unfinished`;
      await cluster.drop(unfinished);
      await cluster.create(unfinished);
      await fill(cluster.urlOf(unfinished));
      await client.query(`ALTER DATABASE "${unfinished}" RENAME TO "${template}"`);
    }
    await cluster.create(database, template);
  } finally {
    await client.end();
  }
}

/** Runs programs one after the other, each to its end. */
export async function runInOrder(programs: readonly Program[], timeoutMs: number): Promise<void> {
  for (const program of programs) await program.runToEnd(timeoutMs);
}
