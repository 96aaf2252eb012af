import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { historyRoutes, homeRoutes, matchRoutes, needRoutes, type MatchView } from '@team-osaka/contracts';
import type { System } from '../harness/index.js';
import { introduce, signInAs, startDemonstrationDesk, type Client } from '../support/index.js';

let system: System;
let official: Client;
let coordinator: Client;
let member: Client;
let match: MatchView;

beforeAll(async () => {
  const desk = await startDemonstrationDesk();
  ({ system, official, coordinator } = desk);
  ({ match, member } = await introduce(desk));
}, 120_000);
afterAll(() => system.stop());

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
