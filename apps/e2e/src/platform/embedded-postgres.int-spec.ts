import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { AlreadyRunningError, startEmbeddedPostgres } from '@team-osaka/platform/embedded-postgres';

let dataDir = '';
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'team-osaka-embedded-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const start = (takeOver = false) => startEmbeddedPostgres({ dataDir, database: 'main', durable: false, takeOver });

async function ask(url: string, sql: string): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows[0] ?? {};
  } finally {
    await client.end();
  }
}

describe('embedded PostgreSQL', () => {
  test('knows the letters of every language, also in pg_trgm', async () => {
    const server = await start();
    try {
      await ask(server.url, 'CREATE EXTENSION pg_trgm');
      await ask(server.url, 'CREATE EXTENSION unaccent');
      const row = await ask(
        server.url,
        "SELECT lower('ĐỒNG NAI') AS lower, unaccent('Bắc Giang') AS plain, cardinality(show_trgm('廃棄物処理')) > 0 AS japanese, cardinality(show_trgm('ขยะ')) > 0 AS thai",
      );
      expect(row).toEqual({ lower: 'đồng nai', plain: 'Bac Giang', japanese: true, thai: true });
      expect((await stat(join(dataDir, 'postgres.password'))).mode & 0o777).toBe(0o600);
    } finally {
      await server.stop();
    }
  });

  test('keeps its data, refuses a second server on it, and takes over an orphan when told', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept (id int)');
    await expect(start()).rejects.toThrow(AlreadyRunningError);
    const second = await start(true);
    await first.ended;
    expect(await ask(second.url, 'SELECT count(*)::int AS rows FROM kept')).toEqual({ rows: 0 });
    await second.stop();
  });

  test('starts although the lock file names a process that is another program now', async () => {
    const first = await start();
    await first.stop();
    await writeFile(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n${join(dataDir, 'postgres')}\n`);
    const second = await start();
    await second.stop();
  });
});
