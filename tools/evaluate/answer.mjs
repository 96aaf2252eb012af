import { performance } from 'node:perf_hooks';
import { createMatcher } from './engine.mjs';

/**
 * Answers every need.
 * @returns the run, the results, and how long reading the technologies and answering each need took (milliseconds)
 */
export function answerAll(technologies, needs) {
  const begin = performance.now();
  const match = createMatcher(technologies);
  const reading = performance.now() - begin;
  const run = new Map();
  const results = [];
  const durations = [];
  for (const { document } of needs) {
    const start = performance.now();
    const { ranking, result } = match(document);
    durations.push(performance.now() - start);
    run.set(document.id, ranking);
    results.push(result);
  }
  return { run, results, reading, durations };
}
