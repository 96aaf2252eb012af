/**
 * npm run bench:api [-- --rows 100000]
 *
 * Lists and searches of needs and technologies with filters, against the built API on a PostgreSQL of its own:
 *   1. p50/p95 of one client at 1,000 and at --rows rows each, and their ratio;
 *   2. throughput at --rows rows against a bare Fastify + pg handler answering with the same SQL, alternating in the same run.
 * Build first (`npm run build`).
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { needListSql, technologyListSql } from '@team-osaka/application';
import { needRoutes, technologyRoutes } from '@team-osaka/contracts';
import { startSystem } from '@team-osaka/e2e/harness';
import { loadListings } from './bench/load-listings.mjs';
import { median, oneClient, summary, throughput } from './bench/load.mjs';
import { machineLine } from './bench/machine.mjs';

const { values: options } = parseArgs({ options: { rows: { type: 'string', default: '100000' }, requests: { type: 'string', default: '1500' } } });
const rows = Number(options.rows);
const requests = Number(options.requests);
const clients = 8;
const rounds = 5;
const secondsPerRound = 4;

/** What people ask of the two lists. */
const questions = [
  ['/technologies', {}],
  ['/technologies', { sector: 'wastewater' }],
  ['/technologies', { q: '排水処理' }],
  ['/technologies', { q: 'kamito' }],
  ['/technologies', { q: '膜分離', sector: 'energy-efficiency', trlMin: '7' }],
  ['/technologies', { servesCountry: 'VN', sort: 'title' }],
  ['/technologies', { deployedIn: 'LA', q: 'energy' }],
  ['/needs', {}],
  ['/needs', { country: 'TH', sector: 'waste' }],
  ['/needs', { q: 'nước thải' }],
  ['/needs', { q: 'xe buýt điện', country: 'VN' }],
  ['/needs', { q: 'ขยะ', sort: 'oldest' }],
];
const pathOf = ([path, query]) => `${path}${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ''}`;

/** Starts the API over `count` rows each and hands its addresses to `measure`. */
async function withRows(count, measure) {
  const system = await startSystem({ backend: 'postgres', ownCluster: true, env: { LOG_LEVEL: 'error', SWEEP_INTERVAL_MS: '3600000' } });
  try {
    const client = await system.database.connect();
    const begin = performance.now();
    await loadListings(client, count);
    await client.end();
    console.log(`${count} technologies and ${count} needs loaded in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
    return await measure(questions.map((question) => `${system.apiUrl}/api${pathOf(question)}`), system);
  } finally {
    await system.stop();
  }
}

/** The bare handler with the SQL that the API uses for the same questions. */
async function startBare(databaseUrl) {
  const visitor = { role: 'public' };
  const queries = Object.fromEntries(
    questions.map(([path, query], index) => [
      `/q${index}`,
      path === '/needs' ? needListSql(visitor, needRoutes.list.query.parse(query)) : technologyListSql(visitor, technologyRoutes.list.query.parse(query)),
    ]),
  );
  const child = fork(fileURLToPath(new URL('./bench/bare-server.mjs', import.meta.url)), { env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl, QUERIES: JSON.stringify(queries) } });
  const port = await new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message.port));
    child.once('exit', (code) => reject(new Error(`the bare server ended with ${code}`)));
  });
  return { urls: questions.map((_, index) => `http://127.0.0.1:${port}/q${index}`), stop: () => child.disconnect() };
}

async function measureOneClient(urls) {
  const all = summary(await oneClient(urls, requests));
  const each = [];
  for (const [index, url] of urls.entries()) each.push({ question: pathOf(questions[index]), ...summary(await oneClient([url], 100)) });
  return { all, each };
}

console.log(machineLine());
const small = await withRows(1000, measureOneClient);
const large = await withRows(rows, async (urls, system) => {
  const latency = await measureOneClient(urls);
  const bare = await startBare(system.database.url);
  try {
    const ours = [];
    const bares = [];
    await throughput(urls, clients, 2);
    await throughput(bare.urls, clients, 2);
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await throughput(urls, clients, secondsPerRound));
      bares.push(await throughput(bare.urls, clients, secondsPerRound));
    }
    return { ...latency, ours: median(ours), bare: median(bares), ratio: median(ours.map((value, index) => value / bares[index])) };
  } finally {
    bare.stop();
  }
});

const ms = (value) => `${value.toFixed(1)} ms`;
console.log('\nquestion                                                      p95 at 1,000   p95 at', rows);
for (const [index, { question, p95 }] of small.each.entries()) {
  console.log(decodeURIComponent(question).padEnd(60), ms(p95).padStart(12), ms(large.each[index].p95).padStart(14));
}
console.log(`\none client, all questions: p50 ${ms(small.all.p50)} → ${ms(large.all.p50)}, p95 ${ms(small.all.p95)} → ${ms(large.all.p95)}`);
console.log(`p95 at ${rows} rows: ${ms(large.all.p95)} (to reach: 50 ms)`);
console.log(`p95 ratio ${rows} : 1,000 rows = ${(large.all.p95 / small.all.p95).toFixed(2)} (to reach: 1.50)`);
console.log(`throughput, ${clients} clients: API ${large.ours.toFixed(0)}/s, bare handler ${large.bare.toFixed(0)}/s, ratio ${(large.ratio * 100).toFixed(0)} % (to reach: 60 %)`);
process.exit(0);
