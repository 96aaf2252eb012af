import { stripVTControlCharacters } from 'node:util';

/**
 * Adds up the summaries of Jest ("Tests:  1 failed, 2 passed, 3 total") and Playwright ("  3 passed (7.3s)") in an output.
 * @returns numbers of passed and failed tests, and the names of those that failed
 */
export function countTests(output) {
  const count = { passed: 0, failed: 0, failures: new Set() };
  for (const line of stripVTControlCharacters(output).split('\n')) {
    const jest = /^Tests:\s+(.+\d+ total)/.exec(line)?.[1];
    const playwright =
      jest === undefined ? /^\s+(\d+ (?:passed|failed|flaky|interrupted|did not run))\b/.exec(line)?.[1] : undefined;
    for (const [, number, word] of (jest ?? playwright ?? '').matchAll(
      /(\d+) (passed|failed|flaky|interrupted|did not run)/g,
    )) {
      count[word === 'passed' ? 'passed' : 'failed'] += Number(number);
    }
    const failure = /^\s*(?:●|\d+\)) (\S.* › .*\S)/.exec(line)?.[1];
    if (failure !== undefined) count.failures.add(failure);
  }
  return { ...count, failures: [...count.failures] };
}
