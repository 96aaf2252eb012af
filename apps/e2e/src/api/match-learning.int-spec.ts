import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deskRoutes, matchReportRoutes, needRoutes, technologyRoutes, type WeightReport } from '@team-osaka/contracts';
import { eventually, startSystem, type System } from '../harness/index.js';
import { demonstration, japaneseTechnology, signIn, signInAs, vietnameseNeed, type Client } from '../support/index.js';

let system: System;
let coordinator: Client;
let administrator: Client;

beforeAll(async () => {
  system = await startSystem({ backend: 'postgres', contents: 'demonstration' });
  await signInOffice();
}, 120_000);
afterAll(() => system.stop());

async function signInOffice(): Promise<void> {
  coordinator = await signInAs(system.apiUrl, 'coordinator');
  administrator = await signInAs(system.apiUrl, 'administrator');
}

/** The lists of suggestions stand still: every run that was owed is done. */
const suggested = (): Promise<unknown> =>
  eventually(async () => (await system.database.query(`select 1 from outbox where job like 'match.%suggest%' and done_at is null limit 1`)).length === 0, { what: 'all suggestions', timeoutMs: 150_000 });

/** Five companies list three technologies each that answer the same need alike; then the need opens. Returns its id. */
async function crowdedNeed(): Promise<string> {
  const people = await system.database.query<{ email: string }>(
    `select distinct on (p.organisation_id) p.email from person p join organisation o on o.id = p.organisation_id
      where p.role = 'member' and o.membership_state = 'approved' order by p.organisation_id, p.id limit 5`,
  );
  for (const [house, { email }] of people.entries()) {
    const member = await signIn(system.apiUrl, email, demonstration.password);
    for (const listing of [1, 2, 3]) {
      const draft = await member.call(technologyRoutes.create, { body: japaneseTechnology(` ${house}-${listing}`) });
      const submitted = await member.act(technologyRoutes.submit, draft);
      await coordinator.act(technologyRoutes.publish, submitted);
    }
  }
  const official = await signInAs(system.apiUrl, 'official', 'vi');
  const draft = await official.call(needRoutes.create, { body: vietnameseNeed(' (crowded)') });
  await coordinator.act(needRoutes.open, await official.act(needRoutes.submit, draft));
  return draft.id;
}

interface Shown {
  id: string;
  version: number;
  need_id: string;
  technology_id: string;
}

type Said = { action: 'shortlist' } | { action: 'reject'; reason: string; reasonCode: 'wrong_function' | 'timing' };
const refused = (reasonCode: 'wrong_function' | 'timing'): Said => ({ action: 'reject', reason: 'By the test', reasonCode });

/** What the log says was shown: two that nearly tie, of which the upper one has more words in common and the lower one fits better by sector, country and conditions. */
const upper = { concepts: 0.5, softConcepts: 0.5, lemmas: 0.6, structure: 0.3 };
const lower = { ...upper, lemmas: 0.48, structure: 0.9 };

/**
 * A coordinator who overrules the lists: of the first two of each the lower one is taken further and the upper one refused, one more is refused for its
 * time alone. How the two stood is written into the log of showings, since hardly any of the demonstration stand so close. Returns the ids of what was decided
 * for or against the fit.
 */
async function overruleByStructure(): Promise<string[]> {
  const rows = await system.database.query<Shown>(
    `select m.id, m.version, m.need_id, m.technology_id from match m
       join lateral (select place from match_showing where need_id = m.need_id and technology_id = m.technology_id order by shown_at desc, id desc limit 1) s on true
      where m.state = 'suggested' order by m.need_id, s.place, m.id`,
  );
  const said = new Map<Shown, Said>();
  for (const need of new Set(rows.map((row) => row.need_id))) {
    const [first, second, third] = rows.filter((row) => row.need_id === need);
    if (first === undefined || second === undefined) continue;
    said.set(first, refused('wrong_function')).set(second, { action: 'shortlist' });
    if (third !== undefined) said.set(third, refused('timing'));
    for (const [{ technology_id: technology }, signals] of [[first, upper], [second, lower]] as const) {
      await system.database.query('update match_showing set signals = $3, breadth = 1 where need_id = $1 and technology_id = $2', [need, technology, JSON.stringify(signals)]);
    }
  }
  const decisions = [...said].map(([{ id, version }, decision]) => ({ kind: 'match' as const, id, version, ...decision }));
  for (let start = 0; start < decisions.length; start += 100) {
    const { results } = await coordinator.call(deskRoutes.decide, { body: { decisions: decisions.slice(start, start + 100) } });
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
  }
  return decisions.filter((decision) => decision.action === 'shortlist' || decision.reasonCode !== 'timing').map(({ id }) => id);
}

test('places are shared between companies, what was shown is logged, and the office reads who never was', async () => {
  const need = await crowdedNeed();
  await suggested();
  const shown = await system.database.query<{ place: number; company: string }>(
    `select s.place, t.organisation_id as company from match m join technology t on t.id = m.technology_id
       join lateral (select place from match_showing where need_id = m.need_id and technology_id = m.technology_id and shown_to = 'coordinator' order by shown_at desc, id desc limit 1) s on true
      where m.need_id = $1 and m.state = 'suggested' order by s.place`,
    [need],
  );
  expect(shown.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect([...new Set(shown.map(({ company }) => company))].map((company) => shown.filter((one) => one.company === company).length)).toEqual([2, 2, 2, 2, 2]);

  const report = await coordinator.call(matchReportRoutes.exposure);
  expect(report).toMatchObject({ perCompany: 2, places: 10 });
  expect(report.gini).toBeGreaterThan(0);
  expect(report.gini).toBeLessThan(1);
  const [silent] = await system.database.query<{ count: number }>(
    `select count(distinct organisation_id)::int as count from technology where state in ('published', 'stale_warning')
        and organisation_id not in (select t.organisation_id from match_showing s join technology t on t.id = s.technology_id)`,
  );
  expect(report.neverShownCount).toBe(silent!.count);
  expect(report.mostShown[0]!.pairs).toBeGreaterThanOrEqual(report.mostShown[1]!.pairs);
}, 180_000);

test('weights learnt from decisions count once they win and an administrator agrees, and one click goes back', async () => {
  const decided = await overruleByStructure();
  await system.clock.advance(8);
  await system.sweep();
  await signInOffice();
  const proposed = await eventually(
    async () => {
      const report = await coordinator.call(matchReportRoutes.weights);
      const [latest] = report.items;
      return latest && latest.trainedOn + latest.heldOut === decided.length && { report, set: latest };
    },
    { what: 'a refit on every decision', timeoutMs: 30_000 },
  );
  // Rejections that say nothing about the fit are not learnt from.
  expect(proposed.report).toMatchObject({ decisions: decided.length, activeId: null, current: proposed.report.defaults });
  const { set } = proposed;
  expect(set.state).toBe('proposed');
  expect(set.weights['structure']).toBeGreaterThan(proposed.report.defaults['structure']!);
  expect(set.after.accuracy).toBeGreaterThan(set.before.accuracy);

  expect(set.abilities).toEqual([]);
  expect((await coordinator.refusal(matchReportRoutes.activate, { params: { id: set.id } })).status).toBe(403);
  const active = await administrator.call(matchReportRoutes.activate, { params: { id: set.id } });
  expect(active).toMatchObject({ activeId: set.id, current: set.weights });
  expect(active.items[0]).toMatchObject({ state: 'active', abilities: ['return'] });
  expect((await administrator.refusal(matchReportRoutes.activate, { params: { id: set.id } })).code).toBe('match.weights_wrong_state');
  const { signals } = await eventually(() => scoredBy(set.id), { what: 'suggestions by the learnt weights', timeoutMs: 30_000 });
  const spoken = signals.filter(({ weight }) => weight > 0);
  const total = spoken.reduce((sum, { name }) => sum + set.weights[name]!, 0);
  for (const { name, weight } of spoken) expect(weight).toBeCloseTo(set.weights[name]! / total, 4);

  const back: WeightReport = await administrator.call(matchReportRoutes.goBack, { params: { id: set.id } });
  expect(back).toMatchObject({ activeId: null, current: proposed.report.defaults });
  expect((await administrator.refusal(matchReportRoutes.goBack, { params: { id: set.id } })).code).toBe('match.weights_wrong_state');
  const trail = await system.database.query<{ event: string; to_state: string; person: boolean }>(
    `select event, to_state, actor_id is not null as person from audit_entry where subject_kind = 'weight_set' and subject_id = $1 order by id`, [set.id],
  );
  expect(trail).toEqual([
    { event: 'match.weights_proposed', to_state: 'proposed', person: false },
    { event: 'match.weights_activated', to_state: 'active', person: true },
    { event: 'match.weights_returned', to_state: 'retired', person: true },
  ]);
}, 120_000);

/** The assessment of a suggestion that was scored and shown by these weights, once there is one. */
async function scoredBy(weights: string): Promise<{ signals: { name: string; weight: number }[] } | undefined> {
  const [row] = await system.database.query<{ assessment: { signals: { name: string; weight: number }[] } }>(
    `select m.assessment from match m join match_showing s on s.need_id = m.need_id and s.technology_id = m.technology_id and s.weights_version = $1
      where m.assessment->>'weightsVersion' = $1 limit 1`,
    [weights],
  );
  return row?.assessment;
}
