import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startSystem, type System } from '../harness/index.js';

const inCheckout = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
let system: System;

beforeAll(async () => {
  system = await startSystem({ backend: 'postgres', contents: 'empty' });
}, 120_000);
afterAll(() => system.stop());

test('the migrations make the very schema that the entities describe', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [inCheckout('node_modules/typeorm/cli.js'), 'schema:log', '-d', inCheckout('libs/persistence/dist/cli-data-source.js')],
    { env: { PATH: process.env['PATH'], DATABASE_URL: system.database.url } },
  );
  expect(stdout).toContain('Your schema is up to date');
});
