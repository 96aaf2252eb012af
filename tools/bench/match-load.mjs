import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import { organisations } from './rows.mjs';

const organisationSql = `
  insert into organisation (id, version, kind, membership_state, names, name_key, sort_name, country, demonstration)
  select r.id, 1, 'company', 'approved', jsonb_build_object('en', r.name), lower(r.name), r.name, r.country, true
  from jsonb_to_recordset($1::jsonb) as r(id uuid, name text, country text)`;
const searchIndex = 'create index ix_technology_search on technology using gin (search_vector, sectors, jcm_scopes, trl_reached, countries_served, deployed_in)';

/** Runs a script in a thread. A small heap: what is read is written and forgotten. */
function inThread(script, workerData) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(script, import.meta.url), { workerData, resourceLimits: { maxOldGenerationSizeMb: 320 } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Fills an empty, migrated database with published technologies that no engine has read, a thread per core. */
async function writeTechnologies(client, databaseUrl, count, threads) {
  const owners = organisations(Math.max(20, Math.round(count / 500)));
  await client.query(organisationSql, [JSON.stringify(owners)]);
  // As for any load in bulk: the largest index is made at the end.
  await client.query('drop index ix_technology_search');
  await Promise.all(
    Array.from({ length: threads }, (_, part) => {
      const share = Math.floor((count * (part + 1)) / threads) - Math.floor((count * part) / threads);
      return inThread('./write-worker.mjs', { count: share, seed: 100 + part, databaseUrl, owners: owners.map(({ id }) => id) });
    }),
  );
  await client.query(searchIndex);
  await client.query('vacuum (analyze) technology');
}

/**
 * Fills an empty, migrated database with technologies, then has the platform read them as after an upgrade of the engine, a thread per core (in
 * production a worker process each), all indexes in place.
 * @returns seconds by the clock and of CPU of this process, peak memory of this process in MB
 */
export async function loadTechnologies(databaseUrl, count) {
  const threads = availableParallelism();
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await writeTechnologies(client, databaseUrl, count, threads);
    const cpu = process.cpuUsage();
    const begin = performance.now();
    const read = await Promise.all(Array.from({ length: threads }, () => inThread('./read-worker.mjs', { databaseUrl })));
    const seconds = (performance.now() - begin) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    const total = read.reduce((sum, one) => sum + one, 0);
    if (total !== count) throw new Error(`${total} of ${count} technologies were read.`);
    // What autovacuum does in its own time.
    await client.query('vacuum (analyze) technology_reading, technology_key');
    return { threads, seconds, cpuSeconds: (user + system) / 1e6, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
  } finally {
    await client.end();
  }
}
