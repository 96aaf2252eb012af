import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deskRoutes, matchRoutes, needRoutes, technologyRoutes } from '@team-osaka/contracts';
import { eventually, startSystem, type System } from '../harness/index.js';
import { ApiRefusal, demonstration, signIn, signInAs, vietnameseNeed, type Client } from '../support/index.js';

let system: System;
let first: Client;
let second: Client;

beforeAll(async () => {
  system = await startSystem({ backend: 'postgres', contents: 'demonstration' });
  first = await signInAs(system.apiUrl, 'coordinator', 'ja');
  second = await signInAs(system.apiUrl, 'coordinator', 'en');
}, 120_000);
afterAll(() => system.stop());

async function suggestion(mark: string) {
  const official = await signInAs(system.apiUrl, 'official', 'vi');
  const draft = await official.call(needRoutes.create, { body: vietnameseNeed(mark) });
  const submitted = await official.call(needRoutes.submit, { params: { id: draft.id }, body: { version: draft.version } });
  await first.call(needRoutes.open, { params: { id: draft.id }, body: { version: submitted.version } });
  return eventually(async () => (await first.call(matchRoutes.list, { query: { need: draft.id, sort: 'score', limit: 1 } })).items[0], { what: 'a suggestion' });
}

test('two coordinators decide the same item: one wins, the other is told who and when', async () => {
  const match = await suggestion(' (race)');
  const outcomes = await Promise.allSettled(
    Array.from({ length: 50 }, (_, index) =>
      (index % 2 === 0 ? first : second).call(index % 4 < 2 ? matchRoutes.approve : matchRoutes.reject, {
        params: { id: match.id },
        body: { version: match.version, reason: 'Decided in a race' },
      }),
    ),
  );
  expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
  for (const outcome of outcomes) {
    if (outcome.status === 'fulfilled') continue;
    const { problem } = outcome.reason as ApiRefusal;
    expect([problem.status, problem.facts]).toEqual([409, expect.objectContaining({ by: expect.stringContaining('GEC'), at: expect.any(String) })]);
  }
  const audits = await system.database.query<{ event: string }>(`select event from audit_entry where subject_id = $1 and event in ('match.approved','match.rejected')`, [match.id]);
  expect(audits).toHaveLength(1);
}, 60_000);

test('fifty consents of one side are one consent, and one set of mails', async () => {
  const match = await suggestion(' (consents)');
  const approved = await first.call(matchRoutes.approve, { params: { id: match.id }, body: { version: match.version } });
  const [person] = await system.database.query<{ email: string }>(
    'select p.email from person p join technology t on t.organisation_id = p.organisation_id where t.id = $1 order by p.id limit 1', [match.technology.id]);
  const member = await signIn(system.apiUrl, person?.email ?? '', demonstration.password);
  const official = await signInAs(system.apiUrl, 'official', 'vi');
  const answers = await Promise.allSettled(
    Array.from({ length: 50 }, (_, index) => (index % 2 === 0 ? member : official).call(matchRoutes.consent, { params: { id: match.id }, body: { version: approved.version } })),
  );
  // The first of each side may count; whoever saw an older version may be told so and asks again.
  for (const client of [member, official]) {
    const view = await client.call(matchRoutes.read, { params: { id: match.id } });
    if (view.ownConsent === 'pending') await client.call(matchRoutes.consent, { params: { id: match.id }, body: { version: view.version } });
  }
  expect(answers.filter((answer) => answer.status === 'fulfilled').length).toBeLessThanOrEqual(2);
  const introduced = await system.database.query(`select 1 from audit_entry where subject_id = $1 and event = 'match.introduced'`, [match.id]);
  expect(introduced).toHaveLength(1);
  await system.mail.waitFor((mail) => mail.recipients.includes(person?.email ?? '') && mail.text.includes('nguyen.van.an@example.org'));
  await eventually(async () => (await system.database.query(`select 1 from outbox where relayed_at is null`)).length === 0, { what: 'an empty outbox' });
  const mails = (await system.mail.messages(person?.email)).filter((mail) => mail.text.includes('nguyen.van.an@example.org'));
  expect(mails).toHaveLength(1);
}, 60_000);

test('bulk decisions answer one by one, and a rejection nobody heard of can be undone', async () => {
  const match = await suggestion(' (bulk)');
  const { items } = await first.call(technologyRoutes.list, { query: { limit: 1 } });
  const stranger = items[0]!;
  const { results } = await first.call(deskRoutes.decide, {
    body: {
      decisions: [
        { kind: 'match', id: match.id, version: match.version, action: 'reject', reason: 'Another function is needed', reasonCode: 'wrong_function' },
        { kind: 'technology', id: stranger.id, version: 1, action: 'publish' },
      ],
    },
  });
  expect(results.map((result) => result.ok)).toEqual([true, false]);
  expect(results[0]?.undo).toBe('restore');
  expect(results[1]?.error?.code).toMatch(/^technology\./);
  const { results: undone } = await first.call(deskRoutes.decide, {
    body: { decisions: [{ kind: 'match', id: match.id, version: results[0]?.version ?? 0, action: 'restore' }] },
  });
  expect(undone[0]).toMatchObject({ ok: true, state: 'screening' });
}, 60_000);
