import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '@team-osaka/platform/embedded-postgres';
import pg from 'pg';
import { best } from './ranked.mjs';

/** Full text in the configuration that knows no language; any word of the need may match. */
const fullText = `
  SELECT id AS technology, ts_rank(words, query) AS score
  FROM technology, (SELECT replace(plainto_tsquery('simple', $1)::text, '&', '|')::tsquery AS query) AS need
  WHERE words @@ query`;

/** The stretch of the technology's text that shares most trigrams with the need. */
const trigrams = 'SELECT id AS technology, word_similarity($1, text) AS score FROM technology';

/** Starts a throw-away PostgreSQL that holds the documents. */
export async function startDatabase(documents) {
  const dataDir = await mkdtemp(join(tmpdir(), 'team-osaka-evaluation-'));
  const server = await startEmbeddedPostgres({ dataDir, database: 'evaluation', durable: false });
  const client = new pg.Client({ connectionString: server.url });
  const stop = async () => {
    await client.end();
    await server.stop();
    await removeEmbeddedPostgres(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await client.connect();
    await client.query(`
      CREATE EXTENSION pg_trgm;
      CREATE TABLE technology (id text PRIMARY KEY, text text NOT NULL, words tsvector GENERATED ALWAYS AS (to_tsvector('simple', text)) STORED)`);
    await client.query('INSERT INTO technology (id, text) SELECT * FROM unnest($1::text[], $2::text[])', [documents.map(({ id }) => id), documents.map(({ text }) => storable(text))]);
  } catch (error) {
    await stop();
    throw error;
  }
  const answer = (sql) => async (text) => best((await client.query(sql, [storable(text)])).rows);
  return { answerWithFullText: answer(fullText), answerWithTrigrams: answer(trigrams), stop };
}

/** PostgreSQL stores no NUL and no half surrogate pair. */
const storable = (text) => text.toWellFormed().replaceAll('\0', ' ');
