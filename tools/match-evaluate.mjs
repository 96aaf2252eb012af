/**
 * npm run match:evaluate -- --technologies T.jsonl --needs N.jsonl [--qrels Q.txt] --run R.txt --results S.jsonl [--baselines]
 *
 * Answers the needs with the technologies, writes the rankings (a TREC run) and the explained answers (JSON Lines), and
 * prints how good they are. Needs no database without --baselines. docs/evaluation.md describes the formats and measures.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { buildProjects, install } from './lib/prepare.mjs';

const usage = 'npm run match:evaluate -- --technologies T.jsonl --needs N.jsonl [--qrels Q.txt] --run R.txt --results S.jsonl [--baselines]';

function readOptions() {
  const string = { type: 'string' };
  try {
    const { values } = parseArgs({
      options: { technologies: string, needs: string, qrels: string, run: string, results: string, baselines: { type: 'boolean', default: false } },
    });
    const missing = ['technologies', 'needs', 'run', 'results'].filter((name) => values[name] === undefined);
    if (missing.length > 0) throw new Error(`Missing: ${missing.map((name) => `--${name}`).join(', ')}.`);
    if (values.baselines && values.qrels === undefined) throw new Error('--baselines compares by judgements: it needs --qrels.');
    return values;
  } catch (error) {
    throw new Error(`${error.message}\n${usage}`, { cause: error });
  }
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The table of the baselines beside our own scores. */
async function compare({ technologies, needs, qrels, run, answers }) {
  const { rankingScores } = await import('@team-osaka/matching/evaluation');
  const { runBaselines } = await import('./evaluate/baselines.mjs');
  const { baselineTable } = await import('./evaluate/print.mjs');
  const entry = ({ name, run: ranked, milliseconds }) => ({ name, milliseconds, scores: rankingScores(needs, qrels, ranked) });
  const mean = answers.durations.reduce((sum, duration) => sum + duration, 0) / Math.max(1, needs.length);
  const baselines = await runBaselines(technologies, needs);
  return baselineTable(entry({ name: 'this engine', run, milliseconds: mean }), baselines.map(entry));
}

async function main() {
  const options = readOptions();
  await install(options.baselines ? 'work' : 'run');
  await buildProjects(options.baselines ? ['matching', 'platform'] : ['matching']);
  const { runEvaluation } = await import('./evaluate/evaluation.mjs');
  const { timeLine } = await import('./evaluate/print.mjs');
  const evaluation = runEvaluation(options);
  write(options.run, evaluation.runText);
  write(options.results, evaluation.resultsText);
  console.log(`${evaluation.heading}\n\n${evaluation.scoresText}\n\n${timeLine(evaluation.answers)}`);
  if (options.baselines) console.log(`\n${await compare(evaluation)}`);
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
