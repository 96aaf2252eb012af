import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { matchingSettingRoutes, needRoutes, technologyRoutes } from '@team-osaka/contracts';
import { eventually, startSystem, type System } from '../harness/index.js';
import { japaneseTechnology, signInAs, startEmbeddingEndpoint, vietnameseNeed, type Client, type EmbeddingEndpoint } from '../support/index.js';

const key = 'sk-hunter2-of-the-test';
let endpoint: EmbeddingEndpoint;
let system: System;
let coordinator: Client;
let administrator: Client;
let official: Client;
let member: Client;

beforeAll(async () => {
  endpoint = await startEmbeddingEndpoint();
  system = await startSystem({
    backend: 'postgres', contents: 'demonstration',
    env: { EMBEDDING_URL: endpoint.url, EMBEDDING_API_KEY: key, EMBEDDING_MODEL: 'letter-pairs', EMBEDDING_REVISION: '7' },
  });
  [coordinator, administrator, official, member] = await Promise.all([
    signInAs(system.apiUrl, 'coordinator'), signInAs(system.apiUrl, 'administrator'), signInAs(system.apiUrl, 'official', 'vi'), signInAs(system.apiUrl, 'member', 'ja'),
  ]);
}, 120_000);
afterAll(async () => {
  await system?.stop();
  await endpoint?.close();
});

/** All that is owed to vectors and suggestions is done; sweeps come again and again. */
const quiet = (): Promise<unknown> =>
  eventually(async () => (await system.database.query(`select 1 from outbox where job ~ '^match\\.(embed|suggest|reweigh)' and done_at is null limit 1`)).length === 0, { what: 'the end of all vectors and suggestions', timeoutMs: 90_000 });

/** A need whose description names a person to ring, posted and opened. Returns its id. */
async function openNeed(mark: string): Promise<string> {
  const draft = vietnameseNeed(mark);
  const { vi } = draft.texts;
  const texts = { vi: { ...vi, title: vi!.title, problem: `${vi!.problem} Gọi 028 3822 1234 hoặc viết cho phong.ban@example.org.` } };
  const created = await official.call(needRoutes.create, { body: { ...draft, texts } });
  await coordinator.act(needRoutes.open, await official.act(needRoutes.submit, created));
  return created.id;
}

async function publishTechnology(mark: string): Promise<string> {
  const draft = await member.call(technologyRoutes.create, { body: japaneseTechnology(mark) });
  await coordinator.act(technologyRoutes.publish, await member.act(technologyRoutes.submit, draft));
  return draft.id;
}

const read = async (): Promise<Awaited<ReturnType<typeof settings>>['embedding']> => (await settings()).embedding;
const settings = () => administrator.call(matchingSettingRoutes.read);

test('nothing is sent before an administrator agrees to the very destination', async () => {
  await openNeed(' (before)');
  await quiet();
  expect(endpoint.requests).toBe(0);
  expect(await read()).toMatchObject({
    provider: 'http', model: 'letter-pairs', revision: '7', destination: endpoint.url, enabled: false, agreedDestination: null, changedAt: null, changedBy: null, embedded: 0, abilities: ['enable'],
  });
  const refused = await administrator.refusal(matchingSettingRoutes.enableEmbedding, { body: { destination: 'https://elsewhere.example.org/v1' } });
  expect(refused.code).toBe('match.embedding_destination_changed');
}, 120_000);

test('once it is on every public listing has a vector, and nothing but public words was sent', async () => {
  await official.call(needRoutes.create, { body: vietnameseNeed(' (kept as a draft)') });
  endpoint.refuse(1);
  const switched = await administrator.call(matchingSettingRoutes.enableEmbedding, { body: { destination: endpoint.url } });
  expect(switched.embedding).toMatchObject({ enabled: true, agreedDestination: endpoint.url, abilities: ['disable'] });
  expect(switched.embedding.changedBy).not.toBeNull();
  const done = await eventually(async () => {
    const now = await read();
    return now.embedded === now.listings && now;
  }, { what: 'a vector of every listing', timeoutMs: 90_000 });
  expect(done.embedded).toBeGreaterThan(20);

  const sent = endpoint.texts.join('\n');
  expect(sent).toContain('(before)');
  expect(sent).not.toContain('(kept as a draft)');
  expect(sent).not.toMatch(/@|3822 1234|Nguyễn Văn An/);
  expect([...endpoint.authorizations]).toEqual([`Bearer ${key}`]);
}, 120_000);

test('what becomes public follows, with its vector but without its confidential part', async () => {
  const technology = await publishTechnology(' (after)');
  const need = await openNeed(' (after)');
  const rows = await eventually(async () => {
    const found = await system.database.query(
      `select subject_kind as kind, model, revision, dimensions, cardinality(vector) as length, content_hash ~ '^[0-9a-f]{64}$' as hashed from embedding where subject_id in ($1, $2) order by kind`, [technology, need],
    );
    return found.length === 2 && found;
  }, { what: 'both vectors', timeoutMs: 60_000 });
  const vector = { model: 'letter-pairs', revision: '7', dimensions: 64, length: 64, hashed: true };
  expect(rows).toEqual([{ kind: 'need', ...vector }, { kind: 'technology', ...vector }]);
  const sent = endpoint.texts.join('\n');
  expect(sent).toContain('せせらぎ槽');
  expect(sent).not.toContain('割引');
}, 120_000);

test('switched off nothing is sent any more, the trail names who did what, and no log holds the key', async () => {
  const { embedding } = await administrator.call(matchingSettingRoutes.disableEmbedding);
  expect(embedding).toMatchObject({ enabled: false, agreedDestination: null, abilities: ['enable'] });
  await administrator.call(matchingSettingRoutes.disableEmbedding);
  await quiet();
  const before = endpoint.requests;
  await openNeed(' (off)');
  await quiet();
  expect(endpoint.requests).toBe(before);
  const trail = await system.database.query(
    `select event, from_state, to_state, actor_role, payload->>'destination' as destination from audit_entry where subject_kind = 'matching_setting' order by id`,
  );
  expect(trail).toEqual([
    { event: 'match.embedding_enabled', from_state: 'off', to_state: 'on', actor_role: 'administrator', destination: endpoint.url },
    { event: 'match.embedding_disabled', from_state: 'on', to_state: 'off', actor_role: 'administrator', destination: null },
  ]);
  const logs = (await Promise.all([system.api, ...system.workers].map((program) => program.log()))).join('\n');
  expect(logs).toContain('the worker is ready');
  expect(logs).not.toContain(key);
}, 120_000);
