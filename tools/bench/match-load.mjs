import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import { organisations } from './rows.mjs';

const organisationSql = `
  insert into organisation (id, version, kind, membership_state, names, name_key, sort_name, country, demonstration)
  select r.id, 1, 'company', 'approved', jsonb_build_object('en', r.name), lower(r.name), r.name, r.country, true
  from jsonb_to_recordset($1::jsonb) as r(id uuid, name text, country text)`;
const keyIndex = `create index ix_technology_match_keys on technology using gin (match_keys) with (fastupdate = off) where state in ('published','stale_warning')`;

function indexPart(workerData) {
  return new Promise((resolve, reject) => {
    // A small heap: what is analysed is written and forgotten.
    const worker = new Worker(new URL('./index-worker.mjs', import.meta.url), { workerData, resourceLimits: { maxOldGenerationSizeMb: 320 } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/**
 * Fills an empty, migrated database with analysed technologies, a thread per core.
 * @returns seconds by the clock (with writing, and of analysis alone), CPU milliseconds a technology, peak memory of this process in MB
 */
export async function loadTechnologies(databaseUrl, count) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const owners = organisations(Math.max(20, Math.round(count / 500)));
  await client.query(organisationSql, [JSON.stringify(owners)]);
  // As after any load in bulk: the inverted indexes are made at the end.
  await client.query('drop index ix_technology_match_keys');
  await client.query('drop index ix_technology_search');
  const threads = availableParallelism();
  const cpu = process.cpuUsage();
  const begin = performance.now();
  const parts = await Promise.all(
    Array.from({ length: threads }, (_, part) => {
      const share = Math.floor((count * (part + 1)) / threads) - Math.floor((count * part) / threads);
      return indexPart({ count: share, seed: 100 + part, databaseUrl, owners: owners.map(({ id }) => id) });
    }),
  );
  const seconds = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const indexed = performance.now();
  await client.query(keyIndex);
  await client.query('create index bench_search on technology using gin (search_vector) with (fastupdate = off)');
  await client.query('vacuum (analyze) technology');
  await client.end();
  const analysing = parts.map((part) => part.analysing);
  return {
    threads, seconds, cpuSeconds: (user + system) / 1e6, peakMegabytes, indexSeconds: (performance.now() - indexed) / 1000,
    analysisSeconds: Math.max(...parts.map((part) => part.start + part.analysing)) / 1000,
    perTechnologyMs: analysing.reduce((sum, part) => sum + part, 0) / count,
    startSeconds: Math.max(...parts.map((part) => part.start)) / 1000,
  };
}
