import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openCluster, root, type Cluster } from '../harness/index.js';

const database = `test_${randomBytes(6).toString('hex')}`;
let cluster: Cluster;

beforeAll(async () => {
  cluster = await openCluster();
  await cluster.create(database);
});
afterAll(async () => {
  await cluster.drop(database);
  await cluster.stop();
});

/** Runs a script of the checkout on the database and gives what it prints. */
async function run(...script: string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], NODE_ENV: 'test', DATABASE_URL: cluster.urlOf(database) };
  return (await promisify(execFile)(process.execPath, script, { cwd: root, env })).stdout;
}

test('the migrations make the very schema that the entities describe', async () => {
  await run(join(root, 'apps/worker/dist/migrate.js'));
  expect(await run(join(root, 'node_modules/typeorm/cli.js'), 'schema:log', '-d', join(root, 'libs/persistence/dist/cli-data-source.js'))).toContain('Your schema is up to date');
});
