import { listingRows, organisations } from './rows.mjs';

const batchSize = 2000;

const technologySql = `
  insert into technology (id, created_at, version, updated_at, state_since, organisation_id, original_language, texts, facts, sectors, sort_title,
    search_vector, state, jcm_scopes, trl, trl_reached, countries_served, deployed_in, published_at, confirmed_at, valid_until_on)
  select r.id, r.at, 1, r.at, r.at, r."organisationId", 'en',
    jsonb_build_object('en', jsonb_build_object('title', r.title, 'summary', r.body, 'description', r.body, 'problemSolved', '', 'revision', 1)),
    jsonb_build_object('sectors', r.sectors), r.sectors, lower(r.title), array_to_tsvector(r.tokens), 'published', '{13}', r.trl, array(select generate_series(1, r.trl)),
    array[r.country, 'JP'], array[r.country], r.at, r.at, '2099-01-01'
  from jsonb_to_recordset($1::jsonb) as r(id uuid, "organisationId" uuid, title text, body text, tokens text[], sectors text[], country text, trl int, at timestamptz)`;

const needSql = `
  insert into need (id, created_at, version, updated_at, state_since, organisation_id, original_language, texts, facts, sectors, sort_title,
    search_vector, state, country, place, funding_route, opened_at, valid_until_on)
  select r.id, r.at, 1, r.at, r.at, r."organisationId", 'en',
    jsonb_build_object('en', jsonb_build_object('title', r.title, 'problem', r.body, 'outcome', '', 'revision', 1)),
    jsonb_build_object('sectors', r.sectors), r.sectors, lower(r.title), array_to_tsvector(r.tokens), 'open', r.country, 'Bench', 'undecided', r.at, '2099-01-01'
  from jsonb_to_recordset($1::jsonb) as r(id uuid, "organisationId" uuid, title text, body text, tokens text[], sectors text[], country text, trl int, at timestamptz)`;

const organisationSql = `
  insert into organisation (id, version, kind, membership_state, names, name_key, sort_name, country, demonstration)
  select r.id, 1, 'company', 'approved', jsonb_build_object('en', r.name), lower(r.name), r.name, r.country, true
  from jsonb_to_recordset($1::jsonb) as r(id uuid, name text, country text)`;

/** Fills an empty, migrated database with `count` published technologies and `count` open needs of one seed. */
export async function loadListings(client, count) {
  const owners = organisations(Math.max(20, Math.round(count / 500)));
  await client.query(organisationSql, [JSON.stringify(owners)]);
  for (const [sql, seed] of [[technologySql, 11], [needSql, 23]]) {
    let batch = [];
    for (const row of listingRows(count, owners, seed)) {
      batch.push(row);
      if (batch.length === batchSize) {
        await client.query(sql, [JSON.stringify(batch)]);
        batch = [];
      }
    }
    if (batch.length > 0) await client.query(sql, [JSON.stringify(batch)]);
  }
  // GIN keeps fresh entries in a pending list; a vacuum merges them, as autovacuum does in normal life.
  await client.query('vacuum (analyze) technology');
  await client.query('vacuum (analyze) need');
}
