/**
 * npm run bench:matching [-- --technologies 100000]
 *
 * Matching over synthetic technologies of a fixed seed (Japanese, a title and three sentences of the engine's own vocabulary) in a
 * PostgreSQL of its own, in one run:
 *   1. reading them anew as after an upgrade of the engine, a thread per core: time and peak memory;
 *   2. one need → ranked and explained: statistics, candidates with their outlines, scores, the best explained; p50 and p95;
 *   3. the same needs by PostgreSQL full text, any word, best twenty; and the ratio;
 *   4. of the best twenty of ranking everything, the share that is ranked there, and what the scores of the twenty come to.
 * Build first (`npm run build`).
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { startCluster } from '@team-osaka/e2e/harness';
import { createDataSource } from '@team-osaka/persistence';
import { machineLine } from './bench/machine.mjs';
import { loadTechnologies } from './bench/match-load.mjs';
import { measureMatching } from './bench/match-measure.mjs';

const { values: options } = parseArgs({ options: { technologies: { type: 'string', default: '100000' } } });
const count = Number(options.technologies);
if (!Number.isInteger(count) || count < 1) throw new Error('--technologies takes a number from 1.');

const ms = ({ p50, p95 }) => `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;
const busy = () => `load average ${loadavg()[0].toFixed(1)}`;

async function migrate(url) {
  const source = await createDataSource(url, 1).initialize();
  await source.runMigrations();
  await source.destroy();
}

console.log(`${machineLine()}, ${busy()}`);
const cluster = await startCluster();
try {
  await cluster.create('matching');
  const url = cluster.urlOf('matching');
  await migrate(url);
  const load = await loadTechnologies(url, count);
  console.log(`\nreading ${count} technologies anew on ${load.threads} threads, with writing and all indexes: ${load.seconds.toFixed(1)} s, CPU ${load.cpuSeconds.toFixed(1)} s without the database's, peak memory ${load.peakMegabytes.toFixed(0)} MB`);
  const result = await measureMatching(url);
  console.log(`\none need against ${count}, ${busy()} (counting the keys once: ${(result.countMs / 1000).toFixed(1)} s)`);
  console.log(`  statistics, candidates and their outlines (${result.found.toFixed(0)} on average): ${ms(result.candidates)}`);
  console.log(`  scores: ${ms(result.scoring)}, ${result.perPairUs.toFixed(0)} µs a pair`);
  console.log(`  profiles and explanations of the best: ${ms(result.explaining)}`);
  console.log(`  whole: ${ms(result.whole)}; CPU of this process ${result.cpuMs.toFixed(1)} ms a need`);
  console.log(`  of the best twenty of ranking everything ${(result.recall.found * 100).toFixed(1)} % are found; the twenty have ${(result.recall.scores * 100).toFixed(1)} % of their scores`);
  console.log(`\nJapanese needs: here ${ms(result.japanese)}; full text, any word: ${ms(result.fullText)}`);
  console.log(`  ratio of the medians ${(result.fullText.p50 / result.japanese.p50).toFixed(1)} ×, for candidates alone ${(result.fullText.p50 / result.japaneseCandidates.p50).toFixed(1)} ×`);
} finally {
  await cluster.stop();
}
