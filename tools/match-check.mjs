/**
 * npm run match:check [-- --each]
 *
 * Evaluates the engine on the development set and fails where the overall nDCG@10 lies below the floor kept beside it. The
 * held-out needs are never read here. `--each` also lists the needs, worst first.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inCheckout } from './lib/checkout.mjs';
import { buildProjects, install } from './lib/prepare.mjs';

const inSet = (name) => inCheckout('libs', 'matching', 'evaluation', name);

async function main() {
  const { values: options } = parseArgs({ options: { each: { type: 'boolean', default: false } } });
  await install('run');
  await buildProjects(['matching']);
  const { runEvaluation } = await import('./evaluate/evaluation.mjs');
  const { needTable, timeLine } = await import('./evaluate/print.mjs');
  const evaluation = runEvaluation({ technologies: inSet('technologies.jsonl'), needs: inSet('needs-dev.jsonl'), qrels: inSet('qrels.txt') });
  console.log(`${evaluation.heading}\n\n${evaluation.scoresText}\n\n${timeLine(evaluation.answers)}`);
  if (options.each) {
    const { eachNeed } = await import('@team-osaka/matching/evaluation');
    console.log(`\n${needTable(eachNeed(evaluation))}\n`);
  }
  const { ndcg10: floor } = JSON.parse(readFileSync(inSet('floor.json'), 'utf8'));
  const { ndcg10: reached } = evaluation.groups[0].ranking;
  const holds = reached >= floor;
  console.log(`nDCG@10 ${reached.toFixed(3)}, floor ${floor.toFixed(3)} (libs/matching/evaluation/floor.json)${holds ? '' : ': BELOW THE FLOOR'}`);
  // In the form of Jest, so that `npm test` counts it.
  console.log(`Tests:       1 ${holds ? 'passed' : 'failed'}, 1 total`);
  if (!holds) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
