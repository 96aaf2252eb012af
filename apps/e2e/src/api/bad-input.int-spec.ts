import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { identityRoutes, needRoutes, problem, type Problem } from '@team-osaka/contracts';
import { startSystem, type System } from '../harness/index.js';
import { Client, signInAs, vietnameseNeed } from '../support/index.js';

let system: System;
let official: Client;
let before: unknown;

/** Everything a refused write of a person might have touched; the worker meanwhile matches the demonstration on its own. */
const fingerprint = () =>
  system.database.query(`select (select count(*) from need) as needs, (select count(*) from audit_entry where actor_role <> 'system') as audits, (select sum(version) from need) as versions`);

beforeAll(async () => {
  system = await startSystem({ backend: 'postgres', contents: 'demonstration' });
  official = await signInAs(system.apiUrl, 'official', 'vi');
}, 120_000);
afterAll(() => system.stop());

/** Sends a write that must be refused and must change nothing. */
async function refused(method: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Problem> {
  before = await fingerprint();
  const response = await official.send(method, path, body, headers);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const told = problem.parse(await response.json());
  expect(response.status).toBe(told.status);
  expect(told.status).toBeGreaterThanOrEqual(400);
  expect(told.status).toBeLessThan(500);
  expect(told.title.length).toBeGreaterThan(10);
  expect(await fingerprint()).toEqual(before);
  return told;
}

const need = vietnameseNeed(' (bad input)');
const with_ = (changes: object) => ({ ...need, ...changes });

describe('a new need is refused', () => {
  test.each([
    ['too long', with_({ texts: { vi: { title: 'x'.repeat(201) } } }), '/body/texts/vi/title', 'too_big'],
    ['of a wrong type', with_({ texts: { vi: { title: 7 } } }), '/body/texts/vi/title', 'invalid_type'],
    ['with an unknown field', with_({ colour: 'green' }), '/body/colour', 'unrecognized_keys'],
    ['with a bad unit', with_({ facts: { quantity: { value: 3, unit: 'buckets' } } }), '/body/facts/quantity/unit', 'invalid_value'],
    ['with a country that is none', with_({ facts: { site: { country: 'XQ', place: null, latitude: null, longitude: null } } }), '/body/facts/site/country', 'country_unknown'],
    ['with a currency that is none', with_({ facts: { budget: { min: 1, max: 2, currency: 'QQQ', year: 2026 } } }), '/body/facts/budget/currency', 'currency_unknown'],
    ['with control characters', with_({ texts: { vi: { title: 'a\u0000b' } } }), '/body/texts/vi/title', 'text_unprintable'],
    ['with half of a character', with_({ texts: { vi: { title: 'a\ud800b' } } }), '/body/texts/vi/title', 'text_unprintable'],
    ['with a number that is not finite', `{"originalLanguage":"vi","texts":{"vi":{"title":"t"}},"facts":{"quantity":{"value":1e999,"unit":"kW"}}}`, '/body/facts/quantity/value', 'invalid_type'],
  ])('%s', async (_what, body, pointer, code) => {
    const told = await refused('POST', '/needs', body);
    expect(told.code).toBe('request.invalid');
    expect(told.errors).toEqual(expect.arrayContaining([expect.objectContaining({ pointer, code })]));
  });

  test('in bytes that are not UTF-8', async () => {
    const told = await refused('POST', '/needs', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]));
    expect([told.status, told.code]).toEqual([400, 'request.malformed']);
  });

  test('as text that is not JSON, as another media type, or larger than a listing can be', async () => {
    expect((await refused('POST', '/needs', '{"a":')).code).toBe('request.malformed');
    expect((await refused('POST', '/needs', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    expect((await refused('POST', '/needs', JSON.stringify({ pad: 'x'.repeat(600_000) }))).status).toBe(413);
    expect((await refused('POST', '/needs', '{"__proto__":{"a":1}}')).status).toBe(400);
  });

  test('sent from another site', async () => {
    expect((await refused('POST', '/needs', need, { 'sec-fetch-site': 'cross-site' })).code).toBe('request.forged');
    expect((await refused('POST', '/needs', need, { origin: 'https://elsewhere.example' })).code).toBe('request.forged');
  });
});

describe('an existing need is not changed', () => {
  test('by a stale version, in a wrong state, with a duplicate, or by a foreign id', async () => {
    const draft = await official.call(needRoutes.create, { body: need });
    const saved = await official.call(needRoutes.change, { params: { id: draft.id }, body: { version: draft.version, facts: { energySource: 'Điện lưới' } } });
    const stale = await refused('PATCH', `/needs/${draft.id}`, { version: draft.version, facts: { energySource: 'x' } });
    expect([stale.status, stale.code]).toEqual([409, 'need.stale_version']);
    const wrong = await refused('POST', `/needs/${draft.id}/extension`, { version: saved.version, validUntil: '2027-10-01' });
    expect([wrong.status, wrong.code]).toEqual([409, 'need.wrong_state']);

    await official.call(needRoutes.submit, { params: { id: draft.id }, body: { version: saved.version } });
    const twin = await official.call(needRoutes.create, { body: need });
    const duplicate = await refused('POST', `/needs/${twin.id}/submission`, { version: twin.version });
    expect([duplicate.status, duplicate.code]).toEqual([409, 'need.duplicate']);

    const stranger = await signInAs(system.apiUrl, 'official', 'th');
    const foreign = await stranger.refusal(needRoutes.change, { params: { id: draft.id }, body: { version: saved.version } });
    expect(foreign.status).toBe(404);
    expect((await refused('PATCH', '/needs/01890000-0000-7000-8000-000000000000', { version: 1 })).status).toBe(404);
    expect((await refused('PATCH', '/needs/not-an-id', { version: 1 })).errors[0]?.pointer).toBe('/params/id');
  });

  test('when it is incomplete, and each missing field is named', async () => {
    const draft = await official.call(needRoutes.create, { body: { originalLanguage: 'vi', texts: { vi: { title: 'Chỉ có tiêu đề' } } } });
    const told = await refused('POST', `/needs/${draft.id}/submission`, { version: draft.version });
    expect([told.status, told.code]).toEqual([422, 'need.incomplete']);
    expect(told.errors.length).toBeGreaterThanOrEqual(4);
  });
});

describe('reading', () => {
  test.each(['cursor=abc', 'limit=0', 'limit=1000', 'sort=colour', 'colour=green', 'country=XX1', `q=${'x'.repeat(201)}`, 'q=%00'])('?%s is refused with a pointer', async (query) => {
    const response = await official.send('GET', `/needs?${query}`);
    expect(response.status).toBe(422);
    expect(problem.parse(await response.json()).errors[0]?.pointer).toMatch(/^\/query\//);
  });

  test('a path that is none is a 404 problem, with the security headers', async () => {
    const response = await official.send('GET', '/nothing');
    expect(response.status).toBe(404);
    expect(problem.parse(await response.json()).code).toBe('request.not_found');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('x-frame-options')).toBeTruthy();
  });

  test('a refusal speaks the reader’s language', async () => {
    const visitor = new Client(system.apiUrl);
    const texts = await Promise.all(['ja', 'vi', 'th', 'en'].map(async (language) => problem.parse(await (await visitor.send('GET', '/desk', undefined, { 'accept-language': language })).json()).title));
    expect(new Set(texts).size).toBe(4);
  });
});

test('sign-in does not tell whether an address exists, and is limited', async () => {
  const visitor = new Client(system.apiUrl);
  const wrong = await visitor.refusal(identityRoutes.signIn, { body: { email: 'coordinator@example.org', password: 'wrong-password' } });
  const unknown = await visitor.refusal(identityRoutes.signIn, { body: { email: 'nobody@example.org', password: 'wrong-password' } });
  expect({ ...wrong, requestId: '' }).toEqual({ ...unknown, requestId: '' });
  const attempts = [];
  for (let attempt = 0; attempt < 12; attempt += 1) {
    attempts.push(await visitor.refusal(identityRoutes.signIn, { body: { email: 'nobody@example.org', password: 'wrong-password' } }));
  }
  expect(attempts.at(-1)).toMatchObject({ status: 429, code: 'request.too_many' });
}, 60_000);
