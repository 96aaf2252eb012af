/**
 * npm run match:check [-- --each]
 *
 * Evaluates the engine on the development sets and fails where the overall nDCG@10 of one lies below its floor. The
 * held-out needs are never read here. `--each` also lists the needs, worst first.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inCheckout } from './lib/checkout.mjs';
import { buildProjects, install } from './lib/prepare.mjs';

const evaluations = (...path) => inCheckout('libs', 'matching', 'evaluation', ...path);

async function main() {
  const { values: options } = parseArgs({ options: { each: { type: 'boolean', default: false } } });
  await install('run');
  await buildProjects(['matching']);
  const floors = Object.entries(JSON.parse(readFileSync(evaluations('floor.json'), 'utf8')));
  let failed = 0;
  for (const [set, floor] of floors) failed += Number(!(await reaches(set, floor, options.each)));
  // In the form of Jest, so that `npm test` counts it.
  console.log(`Tests:       ${failed > 0 ? `${failed} failed, ` : ''}${floors.length - failed} passed, ${floors.length} total`);
  if (failed > 0) process.exitCode = 1;
}

/** Prints the scores of one set's development needs; true where they reach its floor. */
async function reaches(set, floor, each) {
  const { runEvaluation } = await import('./evaluate/evaluation.mjs');
  const { needTable, timeLine } = await import('./evaluate/print.mjs');
  const evaluation = runEvaluation({ technologies: evaluations(set, 'technologies.jsonl'), needs: evaluations(set, 'needs-dev.jsonl'), qrels: evaluations(set, 'qrels.txt') });
  console.log(`${set}: ${evaluation.heading}\n\n${evaluation.scoresText}\n\n${timeLine(evaluation.answers)}`);
  if (each) {
    const { eachNeed } = await import('@team-osaka/matching/evaluation');
    console.log(`\n${needTable(eachNeed(evaluation))}\n`);
  }
  const { ndcg10: reached } = evaluation.groups[0].ranking;
  console.log(`${set}: nDCG@10 ${reached.toFixed(3)}, floor ${floor.toFixed(3)} (libs/matching/evaluation/floor.json)${reached >= floor ? '' : ': BELOW THE FLOOR'}\n`);
  return reached >= floor;
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
