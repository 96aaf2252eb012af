import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cooperationRoutes, projectRoutes } from '@team-osaka/contracts';
import { startSystem, type System } from '../harness/index.js';
import { Client, signInAs } from '../support/index.js';

let system: System;
let visitor: Client;
let coordinator: Client;

beforeAll(async () => {
  system = await startSystem({ backend: 'postgres', contents: 'demonstration' });
  visitor = new Client(system.apiUrl);
  coordinator = await signInAs(system.apiUrl, 'coordinator');
}, 120_000);
afterAll(() => system.stop());

/** Every id of a list, page by page. */
async function allIds(page: (cursor: string | undefined) => Promise<{ items: { id: string }[]; next: string | null }>): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await page(cursor);
    ids.push(...items.map(({ id }) => id));
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  return ids;
}

describe('the cooperation of the city', () => {
  test('holds the 23 partners, 8 memoranda and 86 activities of the public record, each with its sources', async () => {
    const partners = await visitor.call(cooperationRoutes.listPartners, { query: { limit: 100 } });
    const memoranda = await visitor.call(cooperationRoutes.listMemoranda, { query: { limit: 100 } });
    const activities = await visitor.call(cooperationRoutes.listActivities, { query: { limit: 100 } });
    expect([partners.items.length, memoranda.items.length, activities.items.length]).toEqual([23, 8, 86]);
    expect(activities.items.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  test('pages through activities in order without losing or repeating one', async () => {
    for (const sort of ['newest', 'oldest'] as const) {
      const ids = await allIds((cursor) => visitor.call(cooperationRoutes.listActivities, { query: { sort, limit: 7, ...(cursor === undefined ? {} : { cursor }) } }));
      expect([ids.length, new Set(ids).size]).toEqual([86, 86]);
    }
  });

  test('a partner shows its memoranda, and its activities are those of the list', async () => {
    const { items } = await visitor.call(cooperationRoutes.listPartners, { query: { limit: 100 } });
    const partner = items.find(({ memoranda }) => memoranda > 0)!;
    const read = await visitor.call(cooperationRoutes.readPartner, { params: { id: partner.id } });
    expect(read.memorandaList).toHaveLength(partner.memoranda);
    const { items: activities } = await visitor.call(cooperationRoutes.listActivities, { query: { partner: partner.id, limit: 100 } });
    expect(activities.every(({ partnerId, relatedPartnerIds }) => partnerId === partner.id || relatedPartnerIds.includes(partner.id))).toBe(true);
  });

  test('the office records a partner, its memorandum and an activity; a code is taken once, and what it names must exist', async () => {
    const date = { start: '2026-11', end: null, precision: 'month' } as const;
    const facts = { code: 'test-city', name: { ja: '試験市', en: 'Test City' }, kind: 'partner-city' as const, country: 'VN', relation: null, since: date, note: null, sources: [] as string[] };
    const partner = await coordinator.call(cooperationRoutes.recordPartner, { body: facts });
    expect((await coordinator.refusal(cooperationRoutes.recordPartner, { body: facts })).code).toBe('cooperation.duplicate');
    const title = { ja: '覚書', en: 'Memorandum' };
    const memorandum = await coordinator.call(cooperationRoutes.recordMemorandum, {
      body: { code: 'test-memorandum', partnerId: partner.id, title, counterparty: title, osakaParty: 'Osaka City', signed: date, renewals: [], sources: [] },
    });
    const activity = {
      code: 'test-dialogue', partnerId: partner.id, memorandumId: memorandum.id, relatedPartnerIds: [], type: 'seminar' as const, alsoTypes: [], title, date,
      status: 'planned' as const, level: null, mode: 'online' as const, note: null, sources: [],
    };
    await coordinator.call(cooperationRoutes.recordActivity, { body: activity });
    const unknown = '00000000-0000-7000-8000-000000000000';
    expect((await coordinator.refusal(cooperationRoutes.recordActivity, { body: { ...activity, code: 'other', memorandumId: unknown } })).code).toBe('cooperation.memorandum_not_found');
    expect((await coordinator.refusal(cooperationRoutes.recordMemorandum, { body: { code: 'm', partnerId: unknown, title, counterparty: title, osakaParty: 'Osaka City', signed: date, renewals: [], sources: [] } })).code).toBe(
      'cooperation.partner_not_found',
    );
    const read = await visitor.call(cooperationRoutes.readPartner, { params: { id: partner.id } });
    expect([read.memoranda, read.activities]).toEqual([1, 1]);
    expect((await visitor.refusal(cooperationRoutes.recordPartner, { body: { ...facts, code: 'by-a-visitor' } })).status).toBe(401);
  });
});

describe('the register of projects', () => {
  test('holds the 124 JCM projects and pages through every order without losing one', async () => {
    for (const sort of ['newest', 'reduction', 'title'] as const) {
      const ids = await allIds((cursor) => visitor.call(projectRoutes.list, { query: { sort, limit: 30, ...(cursor === undefined ? {} : { cursor }) } }));
      expect([ids.length, new Set(ids).size]).toEqual([124, 124]);
    }
  });

  test('filters join: country, scope and words narrow the same list', async () => {
    const { items: vietnam } = await visitor.call(projectRoutes.list, { query: { country: 'VN', limit: 100 } });
    expect(vietnam.length).toBeGreaterThan(0);
    expect(vietnam.every(({ country }) => country === 'VN')).toBe(true);
    const first = vietnam[0]!;
    const word = first.title.en.split(' ').at(-1)!;
    const { items: named } = await visitor.call(projectRoutes.list, { query: { country: 'VN', q: word, limit: 100 } });
    expect(named.map(({ id }) => id)).toContain(first.id);
    expect(named.length).toBeLessThanOrEqual(vietnam.length);
  });

  test('the largest reductions come first, and what is unknown last', async () => {
    const { items } = await visitor.call(projectRoutes.list, { query: { sort: 'reduction', limit: 100 } });
    const reductions = items.map(({ expectedReduction }) => expectedReduction ?? -1);
    expect(reductions).toEqual([...reductions].sort((one, other) => other - one));
  });

  test('an unknown project is not found, a cursor of another order is refused, a code is taken once', async () => {
    expect((await visitor.refusal(projectRoutes.read, { params: { id: '00000000-0000-7000-8000-000000000000' } })).code).toBe('project.not_found');
    const { next } = await visitor.call(projectRoutes.list, { query: { sort: 'title', limit: 5 } });
    expect((await visitor.refusal(projectRoutes.list, { query: { sort: 'newest', limit: 5, cursor: next! } })).code).toBe('request.cursor_invalid');
    const { items } = await visitor.call(projectRoutes.list, { query: { limit: 1 } });
    const { id: _, ...facts } = items[0]!;
    expect((await coordinator.refusal(projectRoutes.record, { body: facts })).code).toBe('project.duplicate');
    const recorded = await coordinator.call(projectRoutes.record, { body: { ...facts, code: 'test-project' } });
    expect((await visitor.call(projectRoutes.read, { params: { id: recorded.id } })).code).toBe('test-project');
  });
});
