import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { historyRoutes, homeRoutes, matchRoutes, needRoutes, technologyRoutes, type MatchView } from '@team-osaka/contracts';
import { eventually, type System } from '../harness/index.js';
import { demonstration, signIn, signInAs, startDemonstrationDesk, type Client } from '../support/index.js';

let system: System;
let official: Client;
let coordinator: Client;
let member: Client;
let match: MatchView;

beforeAll(async () => {
  ({ system, official, coordinator } = await startDemonstrationDesk());
  match = await introduced();
}, 120_000);
afterAll(() => system.stop());

/** Asks for a technology, has the match approved and consented to: both parties have been introduced. */
async function introduced(): Promise<MatchView> {
  const { items: needs } = await official.call(needRoutes.list, { query: { scope: 'own', state: ['open'], limit: 1 } });
  const taken = await official.call(matchRoutes.list, { query: { limit: 100 } });
  const { items: technologies } = await official.call(technologyRoutes.list, { query: { limit: 50 } });
  const technology = technologies.find(({ id }) => !taken.items.some((other) => other.technology.id === id))!;
  const asked = await official.call(matchRoutes.requestTechnology, { params: { id: technology.id }, body: { needId: needs[0]!.id, message: '' } });
  // The engine had not suggested the pair: its judgement follows.
  await eventually(async () => (await coordinator.call(matchRoutes.read, { params: { id: asked.id } })).explanation ?? undefined, { what: 'the judgement of a pair that was asked for' });
  const approved = await coordinator.act(matchRoutes.approve, asked);
  const [person] = await system.database.query<{ email: string }>('select email from person where organisation_id = $1 order by id limit 1', [technology.organisation.id]);
  member = await signIn(system.apiUrl, person!.email, demonstration.password);
  const agreed = await member.act(matchRoutes.consent, approved);
  // Asking for the technology was the official's consent: where it was, the member's answer already introduces them.
  return agreed.state === 'introduced' ? agreed : official.act(matchRoutes.consent, agreed);
}

test('an introduction goes on by the meeting, check-ins and an agreement to a project, each step told to the other side', async () => {
  expect(match.state).toBe('introduced');
  const met = await member.act(matchRoutes.recordMeeting, match, { reason: 'Met online' });
  expect(met.state).toBe('meeting_held');
  const told = await system.mail.waitFor((mail) => mail.recipients.includes('ho-chi-minh-city@example.org') && mail.text.includes(`/matches/${match.id}`) && mail.text.includes('gặp'));
  expect(told.subject).not.toBe('');

  // A step cannot be skipped back, and the need's side sees the same state and may go on.
  expect((await official.actRefusal(matchRoutes.recordMeeting, met)).code).toBe('match.wrong_state');
  const exploring = await official.act(matchRoutes.explore, met);
  expect(exploring.state).toBe('exploring');

  // Said again a month later it starts the clock anew.
  await system.clock.advance(20);
  official = await signInAs(system.apiUrl, 'official', 'vi');
  coordinator = await signInAs(system.apiUrl, 'coordinator');
  const again = await official.act(matchRoutes.explore, exploring);
  expect(Date.parse(again.dueAt!)).toBeGreaterThan(Date.parse(exploring.dueAt!));

  const agreed = await official.act(matchRoutes.agree, again);
  expect(agreed.state).toBe('agreed');
  expect((await official.actRefusal(matchRoutes.startProject, agreed)).status).toBe(403);
  const home = await coordinator.call(homeRoutes.read);
  expect(home.waiting).toContainEqual(expect.objectContaining({ kind: 'match', id: match.id, action: 'start_project', about: expect.any(String) as unknown }));

  const project = await coordinator.act(matchRoutes.startProject, agreed);
  expect(project.state).toBe('in_project');
  expect((await official.call(needRoutes.read, { params: { id: match.need.id } })).state).toBe('partly_matched');
  const { items } = await coordinator.call(historyRoutes.read, { params: { kind: 'match', id: match.id } });
  expect(items.map(({ to }) => to).filter((state, index, states) => state !== states[index - 1]).slice(-5)).toEqual(['introduced', 'meeting_held', 'exploring', 'agreed', 'in_project']);
});
