import { expect, test } from '@jest/globals';
import { checkHealth } from './health.js';

test('is healthy only when every check answers in time', async () => {
  const failures: string[] = [];
  const never = new Promise<void>(() => undefined);
  const health = await checkHealth(
    { database: () => Promise.resolve(), queue: () => Promise.reject(new Error('refused')), worker: () => never },
    20,
    (name, error) => failures.push(`${name}: ${(error as Error).message}`),
  );
  expect(health.ok).toBe(false);
  expect(health.checks.database.ok).toBe(true);
  expect(failures.sort()).toEqual(['queue: refused', 'worker: no answer within 20 ms']);
  expect((await checkHealth({ database: () => Promise.resolve() })).ok).toBe(true);
});
