import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { inCheckout, nxEnvironment } from './checkout.mjs';
import { npm, run } from './command.mjs';
import { countTests } from './count-tests.mjs';
import { install } from './prepare.mjs';
import { say } from './progress.mjs';
import { installSystemPackages } from './system-packages.mjs';

const nx = (target, parallel = Math.max(2, availableParallelism())) => [
  process.execPath,
  [
    inCheckout('node_modules/nx/dist/bin/nx.js'),
    'run-many',
    '-t',
    target,
    '--output-style=static',
    `--parallel=${parallel}`,
  ],
];

const script = (name) => npm('run', '--silent', name);

/**
 * What is quick to know comes first. Steps with `beside` run while that one runs, one after the other.
 * `needs` names steps without which a step makes no sense. `live` steps print as they go, `shown` ones at their end, the others
 * only when they fail.
 */
const STEPS = [
  { name: 'unit', command: nx('test') },
  { name: 'lint', command: script('lint'), beside: 'unit' },
  { name: 'typecheck', command: script('typecheck'), beside: 'unit' },
  { name: 'boundaries', command: script('boundaries'), beside: 'unit' },
  { name: 'build', command: nx('build') },
  { name: 'evaluation', command: script('match:check'), needs: ['build'], shown: true, beside: 'integration' },
  { name: 'integration', command: nx('integration', 1), needs: ['build'], live: true },
  { name: 'faults', command: [process.execPath, [inCheckout('tools/test-faults.mjs'), '--seeds', '3', '--approvals', '120', '--rate', '60', '--more', '1']], needs: ['build'], live: true },
  { name: 'journeys', command: nx('journeys', 1), needs: ['build'], program: 'chromium-headless-shell', live: true },
];

/** Runs the steps and prints what came of them; resolves with the exit code. */
export async function test(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`Unknown step ${unknown.join(', ')}; there are ${STEPS.map((step) => step.name).join(', ')}.`);
    return finish([{ name: 'arguments', ok: false, passed: 0, failed: 1 }], []);
  }
  const steps = STEPS.filter((step) => names.length === 0 || names.includes(step.name));
  try {
    await install('work');
  } catch (error) {
    console.error(error.message);
    return finish(
      [{ name: 'install', ok: false, passed: 0, failed: 1 }],
      steps.map((step) => `${step.name}: the packages could not be installed`),
    );
  }
  const missing = steps.some((step) => step.live) ? await installSystemPackages() : [];
  const notRun = missing.map((program) => `${program.for}: no ${program.package} (${program.reason})`);
  const results = [];
  // One PostgreSQL cluster for all steps, one after the other: the demonstration is loaded into it once.
  const dataDir = await mkdtemp(join(tmpdir(), 'team-osaka-test-'));
  const env = {
    ...nxEnvironment,
    TEAM_OSAKA_TEST_DATA: dataDir,
    ...(missing.some((program) => program.package === 'redis-server') ? { TEAM_OSAKA_WITHOUT_REDIS: '1' } : {}),
  };
  try {
    for (const step of steps.filter((step) => !runsBeside(step, steps))) {
      const broken = step.needs?.find((need) => results.some((result) => result.name === need && !result.ok));
      const others = steps.filter((other) => runsBeside(other, steps) && other.beside === step.name);
      if (broken !== undefined) notRun.push(...[step, ...others].map(({ name }) => `${name}: ${broken} failed`));
      else if (!missing.some((program) => program.package === step.program)) {
        results.push(...(await Promise.all([runInOrder([step], env), runInOrder(others, env)])).flat());
      }
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
  return finish(results, notRun);
}

const runsBeside = (step, steps) => steps.some(({ name }) => name === step.beside);

async function runInOrder(steps, env) {
  const results = [];
  for (const step of steps) results.push(await runStep(step, env));
  return results;
}

async function runStep({ name, command: [program, args], live = false, shown = false }, env) {
  if (live) console.log(`\n=== ${name} ===`);
  const begin = performance.now();
  const { code, output } = await run(program, args, { env, live });
  const ok = code === 0;
  if ((!ok || shown) && !live) console.log(output);
  const counted = countTests(output);
  const failed = ok ? counted.failed : Math.max(counted.failed, 1);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const tests = counted.passed + counted.failed === 0 ? '' : `, ${counted.passed} passed, ${counted.failed} failed`;
  console.log(`=== ${name}: ${ok ? 'ok' : 'FAILED'} in ${seconds} s${tests} ===`);
  return { name, ok, seconds, passed: counted.passed, failed, failures: counted.failures };
}

function finish(results, notRun) {
  console.log('');
  for (const { name, ok, seconds, passed } of results)
    console.log(
      `  ${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(12)} ${seconds === undefined ? '' : `${seconds} s`}${passed > 0 ? `, ${passed} tests` : ''}`,
    );
  for (const { name, failures = [] } of results) for (const failure of failures) console.log(`  FAILED  ${name}: ${failure}`);
  for (const line of notRun) console.log(`  NOT RUN ${line}`);
  say('in total');
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`Tests: ${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
