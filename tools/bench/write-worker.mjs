/** A thread that writes published technologies of a seed, as if an engine of old had read them. */
import { searchTokens } from '@team-osaka/matching';
import pg from 'pg';
import { v7 } from 'uuid';
import { parentPort, workerData } from 'node:worker_threads';
import { fieldTexts } from './technology-texts.mjs';

const { count, seed, databaseUrl, owners } = workerData;
const batchSize = 500;
const technologySql = `
  insert into technology (id, version, organisation_id, original_language, texts, facts, sort_title, search_vector, state, published_at, confirmed_at, valid_until_on)
  select r.id, 1, r.owner, 'ja', jsonb_build_object('ja', r.text), '{}', lower(r.text->>'title'), array_to_tsvector(r.tokens), 'published', '2026-01-01', '2026-01-01', '2099-01-01'
  from jsonb_to_recordset($1::jsonb) as r(id uuid, owner uuid, text jsonb, tokens text[])`;
const readingSql = `insert into technology_reading (listing_id, engine, words_version, outline, phrases) select id, '', 0, '', '' from unnest($1::uuid[]) as id`;

const client = new pg.Client({ connectionString: databaseUrl });
await client.connect();
const texts = fieldTexts('ja', seed);
for (let done = 0; done < count; done += batchSize) {
  const rows = Array.from({ length: Math.min(batchSize, count - done) }, (_, index) => {
    const text = texts.next().value;
    const tokens = [...new Set(searchTokens(`${text.title}\n${text.description}`))];
    return { id: v7(), owner: owners[(done + index) % owners.length], text: { ...text, summary: '', problemSolved: '', revision: 1 }, tokens };
  });
  await client.query(technologySql, [JSON.stringify(rows)]);
  await client.query(readingSql, [rows.map(({ id }) => id)]);
}
await client.end();
parentPort.postMessage(count);
