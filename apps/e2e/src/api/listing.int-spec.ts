import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { matchRoutes, needRoutes, technologyRoutes, type NeedView, type TechnologyRow, type TechnologyView } from '@team-osaka/contracts';
import { eventually, startSystem, type System } from '../harness/index.js';
import { Client, demonstration, japaneseTechnology, signIn, signInAs, vietnameseNeed } from '../support/index.js';

const companyAddress = 'kubota@example.org';
const cityAddress = 'ho-chi-minh-city@example.org';
let system: System;
let visitor: Client;
let company: Client;
let city: Client;
let office: Client;

/** Signs everybody in; again after the clock has moved past the end of their sessions. */
async function signAllIn(): Promise<void> {
  [company, city, office] = await Promise.all([
    signIn(system.apiUrl, companyAddress, demonstration.password), signIn(system.apiUrl, cityAddress, demonstration.password), signInAs(system.apiUrl, 'coordinator', 'ja'),
  ]);
}
const moveClock = async (days: number): Promise<void> => {
  await system.clock.advance(days);
  await system.sweep();
  await signAllIn();
};

beforeAll(async () => {
  system = await startSystem({ backend: 'postgres', contents: 'demonstration' });
  visitor = new Client(system.apiUrl);
  await signAllIn();
}, 120_000);
afterAll(() => system.stop());

async function publishTechnology(mark: string): Promise<TechnologyView> {
  const draft = await company.call(technologyRoutes.create, { body: japaneseTechnology(mark) });
  return office.act(technologyRoutes.publish, await company.act(technologyRoutes.submit, draft));
}
async function openNeed(draft: Parameters<typeof city.call<typeof needRoutes.create>>[1], author = city): Promise<NeedView> {
  return office.act(needRoutes.open, await author.act(needRoutes.submit, await author.call(needRoutes.create, draft)));
}
const technologyNow = (id: string): Promise<TechnologyView> => company.call(technologyRoutes.read, { params: { id } });
const mailTo = (address: string, ...words: string[]) => system.mail.waitFor(({ recipients, text }) => recipients.includes(address) && words.every((word) => text.includes(word)));

describe('a draft', () => {
  test('is saved as one types: what is left out stays', async () => {
    const started = await company.call(technologyRoutes.create, { body: { originalLanguage: 'ja', texts: { ja: { title: '下書き' } } } });
    const change = (view: TechnologyView, patch: object) => company.call(technologyRoutes.change, { params: { id: view.id }, body: { version: view.version, ...patch } });
    const sectored = await change(started, { facts: { sectors: ['biogas'] } });
    const rated = await change(sectored, { facts: { trl: 7 }, texts: { en: { title: 'Draft' } } });
    expect(rated.facts).toEqual({ sectors: ['biogas'], trl: 7 });
    expect([rated.texts['ja']?.title, rated.texts['en']?.title, rated.staleTranslations]).toEqual(['下書き', 'Draft', []]);

    const reworded = await change(rated, { texts: { ja: { title: '新しい題' } } });
    expect(reworded.staleTranslations).toEqual(['en']);
    const translated = await change(reworded, { texts: { en: { title: 'A new title' } } });
    expect(translated.staleTranslations).toEqual([]);
    const removed = await change(translated, { texts: { en: null } });
    expect(Object.keys(removed.texts)).toEqual(['ja']);

    const stale = await company.refusal(technologyRoutes.change, { params: { id: started.id }, body: { version: started.version, facts: { trl: 1 } } });
    expect([stale.status, stale.code]).toEqual([409, 'technology.stale_version']);
    expect(stale.facts).toEqual({ state: 'draft', by: expect.any(String), at: removed.updatedAt });
    for (const other of [visitor, city]) expect((await other.refusal(technologyRoutes.read, { params: { id: started.id } })).code).toBe('technology.not_found');
  });

  test('is refused with every field at fault when it is submitted too early', async () => {
    const technology = await company.call(technologyRoutes.create, { body: { originalLanguage: 'en', texts: { en: { title: 'Kiln', summary: 'Too short' } } } });
    const refused = await company.actRefusal(technologyRoutes.submit, technology);
    expect([refused.code, refused.errors.map(({ pointer }) => pointer)]).toEqual(['technology.incomplete', ['/body/texts/en/summary', '/body/facts/sectors', '/body/facts/trl']]);
    const need = await city.call(needRoutes.create, { body: { originalLanguage: 'vi', texts: { vi: { title: 'Rác' } } } });
    const pointers = (await city.actRefusal(needRoutes.submit, need)).errors.map(({ pointer }) => pointer);
    expect(pointers).toEqual(['/body/texts/vi/problem', '/body/facts/sectors', '/body/facts/site/country', '/body/contact', '/body/validUntil']);
  });
});

test('a listing sent back with a reason is mended, submitted again and published', async () => {
  const submitted = await company.act(technologyRoutes.submit, await company.call(technologyRoutes.create, { body: japaneseTechnology(' (review)') }));
  const reviewed = await office.act(technologyRoutes.review, submitted);
  expect((await office.actRefusal(technologyRoutes.requestChanges, reviewed)).code).toBe('reason.required');
  await office.act(technologyRoutes.requestChanges, reviewed, { reason: '処理能力の根拠をお書きください。' });
  await mailTo(companyAddress, '処理能力の根拠をお書きください。', `/technologies/${submitted.id}`);
  const back = await technologyNow(submitted.id);
  expect([back.state, back.decision?.reason]).toEqual(['changes_requested', '処理能力の根拠をお書きください。']);
  const mended = await company.call(technologyRoutes.change, { params: { id: back.id }, body: { version: back.version, facts: { commercialUnits: 12 } } });
  const published = await office.act(technologyRoutes.publish, await company.act(technologyRoutes.submit, mended));
  expect(published.state).toBe('published');
  expect((await visitor.call(technologyRoutes.list, { query: { limit: 1 } })).items[0]?.id).toBe(published.id);
  expect((await visitor.call(technologyRoutes.read, { params: { id: published.id } })).decision).toBeNull();
  expect((await company.actRefusal(technologyRoutes.submit, await company.call(technologyRoutes.create, { body: japaneseTechnology(' (review)') }))).code).toBe('technology.duplicate');
});

test('confidential details open with the approval, the contact with both consents', async () => {
  const technology = await publishTechnology(' (stages)');
  const need = await openNeed({ body: vietnameseNeed(' (stages)') });
  const seenByCity = async () => (await city.call(technologyRoutes.read, { params: { id: technology.id } })).confidential;
  const seenByCompany = async () => (await company.call(needRoutes.read, { params: { id: need.id } })).contact;
  expect([await seenByCity(), await seenByCompany()]).toEqual([null, null]);

  // Another pair's match discloses nothing of this one; the engine may have suggested it before the city asks.
  const asked = await city.call(matchRoutes.requestTechnology, { params: { id: technology.id }, body: { needId: need.id, message: 'Xin thông tin' } });
  expect([asked.state, await seenByCity()]).toEqual(['screening', null]);
  const approved = await office.act(matchRoutes.approve, await office.call(matchRoutes.read, { params: { id: asked.id } }));
  expect([await seenByCity(), await seenByCompany()]).toEqual([{ priceNotes: '台数により割引があります。' }, null]);
  await company.act(matchRoutes.consent, approved);
  expect(await seenByCompany()).toBeNull();
  await city.act(matchRoutes.consent, await city.call(matchRoutes.read, { params: { id: asked.id } }));
  expect(await seenByCompany()).toMatchObject({ email: 'nguyen.van.an@example.org' });
  const stranger = await signIn(system.apiUrl, 'osaka-gas@example.org', demonstration.password);
  for (const other of [visitor, stranger]) {
    expect((await other.call(technologyRoutes.read, { params: { id: technology.id } })).confidential).toBeNull();
    expect((await other.call(needRoutes.read, { params: { id: need.id } })).contact).toBeNull();
  }
});

describe('the public list', () => {
  type Query = Parameters<typeof visitor.call<typeof technologyRoutes.list>>[1] & object;
  async function walk(query: Query['query'], limit = 7): Promise<TechnologyRow[]> {
    const rows: TechnologyRow[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: { items: TechnologyRow[]; next: string | null } = await visitor.call(technologyRoutes.list, { query: { ...query, limit, ...(cursor ? { cursor } : {}) } });
      expect(page.items.length).toBeLessThanOrEqual(limit);
      rows.push(...page.items);
      cursor = page.next;
    }
    return rows;
  }
  const idsWhere = async (condition: string) =>
    (await system.database.query<{ id: string }>(`select id from technology where state in ('published', 'stale_warning') and ${condition}`)).map(({ id }) => id).sort();
  const idsOf = (rows: readonly TechnologyRow[]) => rows.map(({ id }) => id);

  test.each(['newest', 'oldest', 'title'] as const)('pages through every row exactly once by %s', async (sort) => {
    const rows = await walk({ sort });
    expect(idsOf(rows).sort()).toEqual(await idsWhere('true'));
    const published = rows.map(({ publishedAt }) => publishedAt ?? '');
    if (sort !== 'title') expect(published).toEqual([...published].sort((one, other) => (sort === 'oldest' ? 1 : -1) * (one < other ? -1 : one > other ? 1 : 0)));
  });

  test.each([
    ['sector', 'sectors && array[\'wastewater\']', { sector: 'wastewater' }],
    ['JCM scope', '13 = any(jcm_scopes)', { jcmScope: 13 }],
    ['country served', '\'VN\' = any(countries_served)', { servesCountry: 'VN' }],
    ['country deployed in', '\'VN\' = any(deployed_in)', { deployedIn: 'VN' }],
    ['readiness', 'trl >= 9', { trlMin: 9 }],
    ['all of them', 'sectors && array[\'wastewater\'] and trl >= 8 and \'VN\' = any(countries_served)', { sector: 'wastewater', trlMin: 8, servesCountry: 'VN' }],
  ] as const)('filters by %s', async (_what, condition, query) => {
    const wanted = await idsWhere(condition);
    expect(idsOf(await walk(query)).sort()).toEqual(wanted);
  });

  test('finds two Japanese characters, Vietnamese without tone marks and a Thai word inside its text', async () => {
    const technology = await publishTechnology(' (search)');
    const vietnamese = await openNeed({ body: vietnameseNeed(' (search)') });
    const eec = await signInAs(system.apiUrl, 'official', 'th');
    const thai = await openNeed({
      body: {
        ...vietnameseNeed(), originalLanguage: 'th',
        texts: { th: { title: 'ระบบบำบัดน้ำเสียชุมชนริมคลอง', problem: 'ชุมชนริมคลองปล่อยน้ำเสียลงคลองโดยตรง ทำให้เกิดกลิ่นเหม็นและมลพิษ พื้นที่คับแคบมาก' } },
      },
    }, eec);
    const technologies = async (q: string) => (await visitor.call(technologyRoutes.list, { query: { q, limit: 100 } })).items.map(({ id }) => id);
    const needs = async (q: string) => (await visitor.call(needRoutes.list, { query: { q, limit: 100 } })).items.map(({ id }) => id);
    for (const q of ['排水', '散水', 'せせらぎ槽', '生活排水 膜分離']) expect(await technologies(q)).toContain(technology.id);
    for (const q of ['nuoc thai', 'NƯỚC THẢI', 'kenh']) expect(await needs(q)).toContain(vietnamese.id);
    for (const q of ['น้ำเสีย', 'คลอง']) expect(await needs(q)).toContain(thai.id);
    expect(await technologies('排水 zzz')).toEqual([]);
    expect(await needs('nuoc bot')).not.toContain(vietnamese.id);
  });
});

test('a need lapses after its last day and opens again when it is extended', async () => {
  const until = new Date((await system.clock.now()).getTime() + 10 * 86_400_000).toISOString().slice(0, 10);
  const need = await openNeed({ body: { ...vietnameseNeed(' (lapse)'), validUntil: until } });
  const suggestions = async () => (await office.call(matchRoutes.list, { query: { need: need.id, limit: 100 } })).items.length;
  await eventually(async () => (await suggestions()) > 0, { what: 'suggestions' });
  await moveClock(11.1);
  await eventually(async () => (await city.call(needRoutes.read, { params: { id: need.id } })).state === 'lapsed', { what: 'the lapse' });
  await mailTo(cityAddress, '(lapse)', `/needs/${need.id}`);
  expect((await visitor.refusal(needRoutes.read, { params: { id: need.id } })).status).toBe(404);
  await eventually(async () => (await suggestions()) === 0, { what: 'the release of suggestions' });

  const lapsed = await city.call(needRoutes.read, { params: { id: need.id } });
  expect((await city.actRefusal(needRoutes.extend, lapsed, { validUntil: until })).errors[0]?.pointer).toBe('/body/validUntil');
  const later = new Date((await system.clock.now()).getTime() + 60 * 86_400_000).toISOString().slice(0, 10);
  expect((await city.act(needRoutes.extend, lapsed, { validUntil: later })).state).toBe('open');
  expect((await visitor.call(needRoutes.read, { params: { id: need.id } })).validUntil).toBe(later);
  await eventually(async () => (await suggestions()) > 0, { what: 'new suggestions' });
});

test('a listing warns thirty days before its year ends, is renewed, and lapses where it is not', async () => {
  const technology = await publishTechnology(' (year)');
  const reach = (state: string) => eventually(async () => (await technologyNow(technology.id)).state === state, { what: state });
  await moveClock(334);
  expect((await technologyNow(technology.id)).state).toBe('published');
  await moveClock(1.1);
  await reach('stale_warning');
  await mailTo(companyAddress, '(year)', `/technologies/${technology.id}`);
  const warned = await technologyNow(technology.id);
  expect((await company.act(technologyRoutes.renew, warned)).state).toBe('published');

  await moveClock(336);
  await reach('stale_warning');
  expect((await visitor.call(technologyRoutes.read, { params: { id: technology.id } })).state).toBe('stale_warning');
  await moveClock(30.1);
  await reach('lapsed');
  expect((await visitor.refusal(technologyRoutes.read, { params: { id: technology.id } })).code).toBe('technology.not_found');
  expect((await visitor.call(technologyRoutes.list, { query: { q: '(year)', limit: 100 } })).items).toEqual([]);
  await eventually(async () => (await office.call(matchRoutes.list, { query: { technology: technology.id, state: 'suggested' } })).items.length === 0, { what: 'the release of suggestions' });
  const archived = await company.act(technologyRoutes.archive, await technologyNow(technology.id));
  expect([archived.state, archived.abilities]).toEqual(['archived', []]);
});
