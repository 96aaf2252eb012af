import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { System } from '../harness/index.js';
import { openNeed, startDemonstrationDesk, vietnameseNeed, type DemonstrationDesk } from '../support/index.js';

let desk: DemonstrationDesk;
let system: System;

beforeAll(async () => {
  desk = await startDemonstrationDesk();
  ({ system } = desk);
  await system.sweep();
}, 120_000);
afterAll(() => system.stop());

/** Public technologies with the number of their keys in the inverted index, and whether their outline is there. */
async function readTechnologies(): Promise<{ id: string; engine: string; keys: number; outline: boolean }[]> {
  return system.database.query(
    `select t.id, r.engine, length(r.outline) > 0 as outline, (select count(*)::int from technology_key k where k.listing_id = t.id) as keys
       from technology t left join technology_reading r on r.listing_id = t.id where t.state in ('published', 'stale_warning') order by t.id`,
  );
}

async function suggestedFor(needId: string): Promise<string[]> {
  return (await system.database.query<{ technology_id: string }>('select technology_id from match where need_id = $1 order by score desc', [needId])).map((row) => row.technology_id);
}

test('what an engine of old has read is read anew, once', async () => {
  const before = await readTechnologies();
  expect(before.length).toBeGreaterThan(50);
  for (const { keys, outline } of before) expect([keys > 0, outline]).toEqual([true, true]);
  for (const listing of ['technology', 'need']) {
    await system.database.query(`update ${listing}_reading set engine = '1.0.0', outline = ''`);
    await system.database.query(`delete from ${listing}_key`);
  }
  await system.sweep();
  expect(await readTechnologies()).toEqual(before);
  const stamp = `select sum(xmin::text::bigint)::text as stamp from technology_reading`;
  const read = await system.database.query(stamp);
  await system.sweep();
  expect(await system.database.query(stamp)).toEqual(read);
}, 120_000);

test('among more technologies than are judged at once, those that answer a need are found', async () => {
  const first = await openNeed(desk, vietnameseNeed());
  await system.sweep();
  const expected = await suggestedFor(first.id);
  expect(expected.length).toBeGreaterThan(0);
  // Four hundred listings about other matters, written at once and not read yet.
  await system.database.query(
    `insert into technology select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'texts', jsonb_build_object('ja',
        jsonb_build_object('title', 'オルガンの調律と貸し出し ' || n, 'summary', '', 'description', '音楽ホールの楽器を整えます。', 'problemSolved', '', 'revision', 1))))).*
       from technology t, generate_series(1, 400) n where t.id = $1`,
    [expected[0]],
  );
  await system.database.query(`insert into technology_reading (listing_id, engine, words_version, outline, phrases) select id, '', 0, '', '' from technology on conflict do nothing`);
  await system.sweep();
  expect((await readTechnologies()).every(({ outline, engine }) => outline && engine !== '')).toBe(true);

  const second = await openNeed(desk, vietnameseNeed(' (2)'));
  await system.sweep();
  const found = await suggestedFor(second.id);
  expect(found[0]).toBe(expected[0]);
  expect(found.filter((id) => expected.includes(id)).length).toBeGreaterThanOrEqual(expected.length / 2);
}, 120_000);
