/**
 * A worker thread that reads technologies as the platform does when it indexes them: analysis and keys of each, serialised for the
 * database. Writes them when asked to. Answers with its times; the generation of the texts is not counted.
 */
import { analyse, indexKeys, packOutline, packProfile, searchTokens } from '@team-osaka/matching';
import pg from 'pg';
import { v7 } from 'uuid';
import { parentPort, workerData } from 'node:worker_threads';
import { fieldTexts } from './technology-texts.mjs';

const { count, seed, databaseUrl, owners } = workerData;
const batchSize = 200;
const insertSql = `
  insert into technology (id, version, organisation_id, original_language, texts, facts, sort_title, search_vector, match_keys, match_profile, match_outline,
    state, published_at, confirmed_at, valid_until_on)
  select r.id, 1, r.owner, 'ja', jsonb_build_object('ja', r.text), '{}', lower(r.text->>'title'), array_to_tsvector(r.tokens),
    r.keys, r.profile, r.outline, 'published', '2026-01-01', '2026-01-01', '2099-01-01'
  from jsonb_to_recordset($1::jsonb) as r(id uuid, owner uuid, text jsonb, tokens text[], keys text[], profile text, outline text)`;

const client = new pg.Client({ connectionString: databaseUrl });
await client.connect();
const texts = fieldTexts('ja', seed);
const begin = performance.now();
analyse({ texts: [{ title: '水', description: '' }] });
const times = { start: performance.now() - begin, analysing: 0, writing: 0 };
for (let done = 0; done < count; done += batchSize) {
  const batch = Array.from({ length: Math.min(batchSize, count - done) }, () => texts.next().value);
  const started = performance.now();
  const rows = batch.map((text, index) => {
    const profile = analyse({ texts: [text] });
    return { id: v7(), owner: owners[(done + index) % owners.length], text: { ...text, summary: '', problemSolved: '', revision: 1 }, keys: indexKeys(profile), profile: packProfile(profile), outline: packOutline(profile), tokens: [] };
  });
  times.analysing += performance.now() - started;
  for (const [index, row] of rows.entries()) row.tokens = [...new Set(searchTokens(`${batch[index].title}\n${batch[index].description}`))];
  const written = performance.now();
  await client.query(insertSql, [JSON.stringify(rows)]);
  times.writing += performance.now() - written;
}
await client.end();
parentPort.postMessage(times);
