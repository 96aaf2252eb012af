import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { matchRoutes, vocabularyRoutes, type UnmatchedWord } from '@team-osaka/contracts';
import { eventually, type System } from '../harness/index.js';
import { openNeed, startDemonstrationDesk, vietnameseNeed, type Client, type DemonstrationDesk } from '../support/index.js';

/** The engine reads its whole thesaurus anew after a change, in every process. */
const timeoutMs = 60_000;
/** Everyday words that no thesaurus knows, and what the coordinator knows them to mean. */
const meanings = { zumbatin: '堆肥化', kolivar: 'food waste' } as const;
const word = 'zumbatin';
let desk: DemonstrationDesk;
let system: System;
let coordinator: Client;

beforeAll(async () => {
  desk = await startDemonstrationDesk();
  ({ system, coordinator } = desk);
}, 120_000);
afterAll(() => system.stop());

/** Posts and opens a need that says what is wanted by the unknown words alone. */
async function openUnknownNeed(mark: string): Promise<string> {
  const need = vietnameseNeed();
  const texts = { vi: { title: `Zumbatin kolivar ${mark}`, problem: 'Ở đây kolivar rất nhiều mà chưa có zumbatin. Cần zumbatin kolivar.', outcome: 'Có zumbatin.' } };
  const facts = { sectors: ['waste' as const], site: need.facts?.site ?? null };
  return (await openNeed(desk, { ...need, texts, facts })).id;
}

const suggestionsOf = async (need: string) => (await coordinator.call(matchRoutes.list, { query: { need, sort: 'score', limit: 5 } })).items;

/** The unknown word as the queue holds it. */
async function queued(dismissed = false): Promise<UnmatchedWord | undefined> {
  for (let cursor: string | undefined, more = true; more; ) {
    const page = await coordinator.call(vocabularyRoutes.listWords, { query: { language: 'vi', dismissed: String(dismissed), limit: 100, ...(cursor ? { cursor } : {}) } });
    const found = page.items.find(({ text }) => text.toLowerCase() === word);
    if (found) return found;
    cursor = page.next ?? undefined;
    more = page.next !== null;
  }
  return undefined;
}

test('a word that matched nothing is queued, and its need gets suggestions once a coordinator says what it means', async () => {
  const id = await openUnknownNeed('A');
  const unknown = await eventually(() => queued(), { what: 'the word in the queue', timeoutMs });
  expect(unknown.needs).toEqual([{ id, title: 'Zumbatin kolivar A', language: 'vi' }]);
  expect(await suggestionsOf(id)).toEqual([]);

  // Set aside and taken back.
  expect(await coordinator.call(vocabularyRoutes.dismissWord, { params: { id: unknown.id } })).toMatchObject({ dismissed: true, count: 1 });
  expect([await queued(), (await queued(true))?.id]).toEqual([undefined, unknown.id]);
  await coordinator.call(vocabularyRoutes.restoreWord, { params: { id: unknown.id } });

  // A concept is found by words of any language.
  const labels: string[] = [];
  for (const [text, meaning] of Object.entries(meanings)) {
    const { items } = await coordinator.call(vocabularyRoutes.listConcepts, { query: { q: meaning, limit: 5 } });
    const concept = await coordinator.call(vocabularyRoutes.addLabel, { params: { code: items[0]!.code }, body: { language: 'vi', text } });
    const label = concept.labels.find((one) => one.text === text)!;
    expect([items[0]!.found, typeof label.by]).toEqual([meaning, 'string']);
    labels.push(label.id!);
  }
  const [first] = await eventually(async () => { const found = await suggestionsOf(id); return found.length > 0 && found; }, { what: 'suggestions for the word', timeoutMs });
  const match = await coordinator.call(matchRoutes.read, { params: { id: first!.id } });
  expect(match.explanation?.evidence.map(({ need }) => need.toLowerCase())).toContain(word);
  expect(await queued()).toBeUndefined();

  // Needs that come later are read by the new vocabulary at once.
  const later = await openUnknownNeed('B');
  await eventually(async () => (await suggestionsOf(later)).length > 0, { what: 'suggestions for a later need', timeoutMs });

  // Taken back, the words mean nothing again, and what stood on it alone goes.
  for (const label of labels) await coordinator.call(vocabularyRoutes.removeLabel, { params: { id: label } });
  await eventually(async () => (await suggestionsOf(id)).length === 0 && (await suggestionsOf(later)).length === 0, { what: 'the suggestions to go', timeoutMs });
  expect((await eventually(() => queued(), { what: 'the word in the queue again', timeoutMs })).count).toBe(2);
}, 240_000);

test('a new concept is found, named in explanations, and known to technologies', async () => {
  const waste = await coordinator.call(vocabularyRoutes.readConcept, { params: { code: 'waste' } });
  const added = await coordinator.call(vocabularyRoutes.addConcept, {
    body: { facet: 'technology', broader: [waste.code], labels: [{ language: 'en', text: 'Gravity flexometer' }, { language: 'ja', text: '重力フレキソメータ' }] },
  });
  expect(added).toMatchObject({ code: 'gravity-flexometer', added: true, broader: [{ code: 'waste' }] });
  const found = await coordinator.call(vocabularyRoutes.listConcepts, { query: { q: 'フレキソ', added: 'true' } });
  expect(found.items.map(({ code }) => code)).toEqual(['gravity-flexometer']);
  const again = await coordinator.call(vocabularyRoutes.addConcept, { body: { facet: 'process', broader: [added.code], labels: [{ language: 'en', text: 'Gravity Flexometer' }], reason: 'The process has the name of its tool.' } });
  expect(again.code).toBe('gravity-flexometer-2');
}, 90_000);

test('a concept added by mistake is withdrawn with its labels, what it touched is matched again, and the record stays', async () => {
  const id = await openUnknownNeed('C');
  const { items } = await coordinator.call(vocabularyRoutes.listConcepts, { query: { q: '堆肥化', limit: 1 } });
  // The mistake: a kind of composting that technologies of the network name, by the word that the need uses.
  const added = await coordinator.call(vocabularyRoutes.addConcept, {
    body: { facet: 'process', broader: [items[0]!.code], labels: [{ language: 'en', text: 'Zumbatin' }, { language: 'vi', text: 'Zumbatin' }, { language: 'ja', text: '生ごみ堆肥化設備' }], reason: 'Added by mistake.' },
  });
  const below = await coordinator.call(vocabularyRoutes.addConcept, { body: { facet: 'process', broader: [added.code], labels: [{ language: 'en', text: 'Fast zumbatin' }] } });
  await eventually(async () => (await suggestionsOf(id)).length > 0, { what: 'suggestions for the mistaken concept', timeoutMs });

  const withdraw = (code: string, reason = 'It was a misunderstanding.') => ({ params: { code }, body: { reason } });
  expect((await coordinator.refusal(vocabularyRoutes.withdrawConcept, withdraw('waste'))).code).toBe('vocabulary.concept_given');
  expect((await coordinator.refusal(vocabularyRoutes.withdrawConcept, withdraw(added.code))).code).toBe('vocabulary.concept_in_use');
  expect((await coordinator.refusal(vocabularyRoutes.withdrawConcept, withdraw(added.code, ''))).code).toBe('request.invalid');
  for (const { code } of [below, added]) await coordinator.call(vocabularyRoutes.withdrawConcept, withdraw(code));
  expect((await coordinator.refusal(vocabularyRoutes.withdrawConcept, withdraw(added.code))).code).toBe('vocabulary.concept_not_found');
  expect((await coordinator.refusal(vocabularyRoutes.readConcept, { params: { code: added.code } })).code).toBe('vocabulary.concept_not_found');
  await eventually(async () => (await suggestionsOf(id)).length === 0, { what: 'the suggestions to go', timeoutMs });

  const [entry] = await system.database.query<{ to_state: string; reason: string }>(`select to_state, reason from audit_entry where event = 'vocabulary.changed' order by id desc limit 1`);
  expect(entry).toEqual({ to_state: 'concept_withdrawn', reason: 'It was a misunderstanding.' });
  // Its code is never given to another concept.
  const again = await coordinator.call(vocabularyRoutes.addConcept, { body: { facet: 'process', broader: ['waste'], labels: [{ language: 'en', text: 'Zumbatin' }] } });
  expect(again.code).not.toBe(added.code);
  await coordinator.call(vocabularyRoutes.withdrawConcept, withdraw(again.code));
}, 240_000);

test('labels that would mislead are refused', async () => {
  const [one, other] = (await coordinator.call(vocabularyRoutes.listConcepts, { query: { facet: 'technology', limit: 2 } })).items;
  const text = other!.names['en']!;
  const params = { code: one!.code };
  const body = { language: 'en', text } as const;
  const taken = await coordinator.refusal(vocabularyRoutes.addLabel, { params, body });
  expect([taken.code, taken.facts['code']]).toEqual(['vocabulary.label_of_another', other!.code]);
  await coordinator.call(vocabularyRoutes.addLabel, { params, body: { ...body, reason: 'People say the same of both.' } });
  expect((await coordinator.refusal(vocabularyRoutes.addLabel, { params, body })).code).toBe('vocabulary.label_duplicate');
  for (const nothing of ['7', 'x', '、、', 'a|b']) expect((await coordinator.refusal(vocabularyRoutes.addLabel, { params, body: { ...body, text: nothing } })).code).toBe('vocabulary.label_unreadable');
  expect((await coordinator.refusal(vocabularyRoutes.addLabel, { params, body: { ...body, text: 'x'.repeat(201) } })).code).toBe('request.invalid');
  expect((await coordinator.refusal(vocabularyRoutes.addLabel, { params: { code: 'no-such-concept' }, body })).code).toBe('vocabulary.concept_not_found');
  const orphan = { facet: 'process', broader: ['no-such-concept'], labels: [{ language: 'en', text: 'Orphan of the test' }] } as const;
  expect((await coordinator.refusal(vocabularyRoutes.addConcept, { body: { ...orphan, broader: [...orphan.broader], labels: [...orphan.labels] } })).errors[0]?.pointer).toBe('/body/broader');
}, 90_000);

test('two coordinators who add at once both succeed, one after the other', async () => {
  const texts = Array.from({ length: 8 }, (_, index) => `simultaneous label ${index}`);
  await Promise.all(texts.map((text) => coordinator.call(vocabularyRoutes.addLabel, { params: { code: 'waste' }, body: { language: 'en', text } })));
  const versions = await system.database.query<{ version: number }>('select version from vocabulary_change order by version');
  expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1));
}, 90_000);
