import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { historyRoutes, matchRoutes, needAnswerRoutes, needRoutes, technologyRoutes, type NeedAnswerView } from '@team-osaka/contracts';
import { eventually, type System } from '../harness/index.js';
import { openNeed, signInAs, startDemonstrationDesk, vietnameseNeed, type Client, type DemonstrationDesk, type NewNeed } from '../support/index.js';

let desk: DemonstrationDesk;
let system: System;
let official: Client;
let coordinator: Client;

beforeAll(async () => {
  desk = await startDemonstrationDesk();
  ({ system, official, coordinator } = desk);
}, 120_000);
afterAll(() => system.stop());

/** Posts and opens a need of Ho Chi Minh City in English. */
async function openEnglishNeed(title: string, problem: string, constraints: NonNullable<NewNeed['facts']>['constraints'] = []): Promise<string> {
  const need = vietnameseNeed();
  const facts = { sectors: ['waste' as const], site: need.facts?.site ?? null, constraints };
  return (await openNeed(desk, { ...need, originalLanguage: 'en', texts: { en: { title, problem, outcome: '' } }, facts })).id;
}

const answerOf = (reader: Client, id: string): Promise<NeedAnswerView> => reader.call(needAnswerRoutes.read, { params: { id } });

/** What the reader is told once the worker has looked at the need. */
const answered = (reader: Client, id: string): Promise<NeedAnswerView> =>
  eventually(async () => {
    const answer = await answerOf(reader, id);
    return answer.standing !== 'pending' && answer.computedAt !== null && answer;
  }, { what: 'the answer to the need', timeoutMs: 60_000 });

test('a need that nothing answers is told so, with the nearest public offers and what each of them lacks', async () => {
  // No listing says that it is offered in Iceland, and this is asked for without exception.
  const id = await openEnglishNeed('Composting of food waste and LED street lamps in Iceland', 'The market leaves food waste, and the street lamps are old.', [{ type: 'country', value: 'IS', level: 'must' }]);
  const told = await answered(official, id);
  expect([told.standing, told.consortium, told.abilities]).toEqual(['nothing', null, []]);
  expect(told.nearest.length).toBeGreaterThan(0);
  for (const { technology, covers, missing, conditions } of told.nearest) {
    expect(covers.length).toBeGreaterThan(0);
    expect([...missing.map(({ need }) => need), ...conditions.map(({ type, state }) => `${type} ${state}`)].length).toBeGreaterThan(0);
    // What the city is shown everybody may see.
    expect((await official.call(technologyRoutes.read, { params: { id: technology.id } })).state).toBe('published');
  }
  expect(told.nearest.flatMap(({ covers }) => covers.map(({ need }) => need))).toContain('Composting');
  expect(told.nearest.flatMap(({ missing }) => missing.map(({ need }) => need))).toContain('street lamps');
  // The office reads the same in its language.
  const office = await answerOf(coordinator, id);
  expect(office.nearest.map(({ technology }) => technology.id)).toEqual(told.nearest.map(({ technology }) => technology.id));
  expect(office.nearest.flatMap(({ covers }) => covers).find(({ need }) => need === 'Composting')?.label).toBe('堆肥化');

  // A listing that leaves matching is not shown any more; another city is told nothing; a draft has no answer.
  await system.database.query(`update technology set state = 'archived' where id = $1`, [told.nearest[0]!.technology.id]);
  expect((await answerOf(official, id)).nearest.map(({ technology }) => technology.id)).not.toContain(told.nearest[0]!.technology.id);
  await system.database.query(`update technology set state = 'published' where id = $1`, [told.nearest[0]!.technology.id]);
  const other = await signInAs(system.apiUrl, 'official', 'th');
  expect((await other.refusal(needAnswerRoutes.read, { params: { id } })).code).toBe('need.not_found');
  const draft = await official.call(needRoutes.create, { body: vietnameseNeed(' (answer)') });
  expect((await official.refusal(needAnswerRoutes.read, { params: { id: draft.id } })).code).toBe('need.wrong_state');

  // As soon as somebody offers something, there is not nothing; a need that is taken back loses its answer.
  await coordinator.call(matchRoutes.requestTechnology, { params: { id: told.nearest[0]!.technology.id }, body: { needId: id } });
  expect(await answerOf(official, id)).toMatchObject({ standing: 'found', nearest: [] });
  await official.act(needRoutes.revise, await official.call(needRoutes.read, { params: { id } }));
  await eventually(async () => (await system.database.query('select 1 from need_answer where need_id = $1', [id])).length === 0, { what: 'the answer to go' });
}, 120_000);

test('technologies that together cover a need are proposed in one step, linked, each as a match of its own', async () => {
  const id = await openEnglishNeed('Composting of market food waste and repair of old sewers', 'The markets leave food waste that should be composted. The sewers are old and leak; they should be repaired without digging.');
  const answer = await eventually(async () => {
    const read = await answerOf(coordinator, id);
    return read.computedAt !== null && read;
  }, { what: 'the answer to the need', timeoutMs: 60_000 });
  const consortium = answer.consortium!;
  expect(consortium.members.length).toBeGreaterThanOrEqual(2);
  expect(consortium.coverage).toBeGreaterThan(consortium.alone);
  expect([consortium.proposed, answer.abilities]).toEqual([false, ['propose_consortium']]);
  for (const { covers } of consortium.members) expect(covers.length).toBeGreaterThan(0);
  // What the office considers is its own.
  expect(JSON.stringify(await answerOf(official, id))).not.toContain(consortium.members[0]!.technology.id);

  const technologyIds = consortium.members.map(({ technology }) => technology.id);
  const wrong = await coordinator.refusal(needAnswerRoutes.propose, { params: { id }, body: { technologyIds: [technologyIds[0]!, id] } });
  expect([wrong.code, wrong.status]).toEqual(['match.consortium_changed', 409]);
  // Two coordinators at once: one proposal.
  const [proposed] = await Promise.all([0, 1].map(() => coordinator.call(needAnswerRoutes.propose, { params: { id }, body: { technologyIds } })));
  expect(await system.database.query('select 1 from match_consortium where need_id = $1', [id])).toHaveLength(1);
  expect([proposed!.consortium?.proposed, proposed!.abilities]).toEqual([true, []]);
  expect(proposed!.consortium?.members.map(({ match }) => match?.state)).toEqual(technologyIds.map(() => 'screening'));

  // Each page shows the others; one is decided without the rest.
  const matches = proposed!.consortium!.members.map(({ match }) => match!.id);
  const first = await coordinator.call(matchRoutes.read, { params: { id: matches[0]! } });
  expect(first.consortium?.members.map(({ match }) => match?.id)).toEqual(matches);
  const history = await coordinator.call(historyRoutes.read, { params: { kind: 'match', id: matches[0]! } });
  expect(history.items.map(({ event }) => event)).toEqual(expect.arrayContaining(['match.shortlisted', 'match.consortium_proposed']));
  await coordinator.act(matchRoutes.reject, first, { reason: 'It does something else.', reasonCode: 'wrong_function' });
  const second = await coordinator.call(matchRoutes.read, { params: { id: matches[1]! } });
  expect([second.state, second.consortium?.members[0]?.match?.state]).toEqual(['screening', 'rejected']);
  // A party sees its match once it is asked, never with whom else.
  await coordinator.act(matchRoutes.approve, second);
  expect((await official.call(matchRoutes.read, { params: { id: matches[1]! } })).consortium).toBeNull();
}, 120_000);

test('the poster is shown the language that the text looks like, and corrects it', async () => {
  const words = { title: 'น้ำท่วมขังบนถนนหลังฝนตก', problem: 'เทศบาลต้องการเครื่องสูบน้ำเพื่อระบายน้ำลงคลอง', outcome: '' };
  const draft = await official.call(needRoutes.create, { body: { ...vietnameseNeed(), originalLanguage: 'en', texts: { en: words, vi: { title: 'Ngập trên đường phố sau mưa', problem: '', outcome: '' } } } });
  expect(draft.recognisedLanguages['en']).toBe('th');
  const corrected = await official.call(needRoutes.change, { params: { id: draft.id }, body: { version: draft.version, originalLanguage: 'th', texts: { en: null, th: words } } });
  expect([corrected.originalLanguage, corrected.texts['th']?.title, corrected.texts['en'], corrected.staleTranslations]).toEqual(['th', words.title, undefined, []]);
  expect(corrected.recognisedLanguages['th']).toBe('th');
  const { version } = corrected;
  const refused = async (body: object): Promise<[number, string | undefined]> => {
    const response = await official.send('PATCH', `/needs/${draft.id}`, { version, ...body });
    return [response.status, ((await response.json()) as { errors: { pointer: string }[] }).errors[0]?.pointer];
  };
  expect(await refused({ originalLanguage: 'xx' })).toEqual([422, '/body/originalLanguage']);
  expect(await refused({ originalLanguage: 'ja' })).toEqual([422, '/body/originalLanguage']);
  expect((await refused({ texts: { klingon: words } }))[0]).toBe(422);
  expect(await refused({ texts: { th: null } })).toEqual([422, '/body/texts/th']);

  // The engine goes by what the poster says where the letters allow it: Hindi and Marathi share theirs.
  const marathi = { title: 'बाजारातील कचरा', problem: 'बाजारातील ओला कचरा रोज साचतो आणि त्याची दुर्गंधी येते.', outcome: '' };
  const other = await official.call(needRoutes.create, { body: { ...vietnameseNeed(), originalLanguage: 'mr', texts: { mr: marathi } } });
  expect(await languagesRead(corrected)).toEqual(expect.arrayContaining(['th', 'vi']));
  expect(await languagesRead(other)).toEqual(['mr']);
}, 120_000);

/** Opens a draft and gives the languages that the engine read it in. */
async function languagesRead(draft: { readonly id: string; readonly version: number }): Promise<readonly string[]> {
  await coordinator.act(needRoutes.open, await official.act(needRoutes.submit, draft));
  const { languages } = await eventually(async () => {
    const [row] = await system.database.query<{ languages: string[] }>(`select profile::jsonb->0 as languages from need_reading where listing_id = $1`, [draft.id]);
    return row;
  }, { what: 'the need read by the engine' });
  return languages;
}

test('what was shown longer ago than any report asks is deleted, but for what a decision is learnt from', async () => {
  const [kept] = await system.database.query<{ need_id: string; technology_id: string }>(
    `select m.need_id, m.technology_id from match m join match_showing s on s.need_id = m.need_id and s.technology_id = m.technology_id group by 1, 2 having count(*) = 1 limit 1`,
  );
  const old = (needId: string, technologyId: string, days: number): Promise<unknown> =>
    system.database.query(
      `insert into match_showing (id, need_id, technology_id, place, score, engine_version, weights_version, shown_to, shown_at)
       values (gen_random_uuid(), $1, $2, 1, 0.5, 'old', 'default', 'coordinator', now() - make_interval(days => $3))`,
      [needId, technologyId, days],
    );
  const nobody = '00000000-0000-7000-8000-000000000001';
  await system.database.query('update match_showing set shown_at = shown_at - make_interval(days => 800) where need_id = $1 and technology_id = $2', [kept!.need_id, kept!.technology_id]);
  await old(kept!.need_id, kept!.technology_id, 900);
  await old(nobody, nobody, 800);
  await old(nobody, nobody, 700);
  const ages = (needId: string): Promise<{ days: number }[]> =>
    system.database.query('select (extract(epoch from now() - shown_at) / 86400)::int / 100 * 100 as days from match_showing where need_id = $1 and ($1 = $2 or technology_id = $3) order by days', [needId, nobody, kept!.technology_id]);
  await system.sweep();
  expect([await ages(nobody), await ages(kept!.need_id)]).toEqual([[{ days: 700 }], [{ days: 800 }]]);
}, 60_000);
