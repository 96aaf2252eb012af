import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deskRoutes, homeRoutes, matchRoutes, needRoutes, notificationRoutes, technologyRoutes, type MatchRow } from '@team-osaka/contracts';
import { backends, eventually, startSystem, type System } from '../harness/index.js';
import { signInAs, signIn, demonstration, vietnameseNeed, type Client } from '../support/index.js';

describe.each(backends)('the main job with queues in %s', (backend) => {
  let system: System;
  let official: Client;
  let coordinator: Client;

  beforeAll(async () => {
    system = await startSystem({ backend, contents: 'demonstration' });
    official = await signInAs(system.apiUrl, 'official', 'vi');
    coordinator = await signInAs(system.apiUrl, 'coordinator');
  }, 120_000);
  afterAll(() => system.stop());

  /** Posts, submits and opens a Vietnamese need and waits for its suggestions, best first. */
  async function openNeed(mark: string): Promise<{ id: string; suggestions: MatchRow[] }> {
    const draft = await official.call(needRoutes.create, { body: vietnameseNeed(mark) });
    const submitted = await official.call(needRoutes.submit, { params: { id: draft.id }, body: { version: draft.version } });
    await coordinator.call(needRoutes.open, { params: { id: draft.id }, body: { version: submitted.version } });
    const suggestions = await eventually(
      async () => {
        const { items } = await coordinator.call(matchRoutes.list, { query: { need: draft.id, sort: 'score', limit: 10 } });
        return items.length > 0 ? items : undefined;
      },
      { what: 'suggestions' },
    );
    return { id: draft.id, suggestions };
  }

  /** The first sign-in of the organisation behind a match's technology. */
  async function memberOf(match: MatchRow): Promise<{ client: Client; email: string }> {
    const rows = await system.database.query<{ email: string }>(
      'select p.email from person p join technology t on t.organisation_id = p.organisation_id where t.id = $1 order by p.id limit 1',
      [match.technology.id],
    );
    const email = rows[0]?.email ?? '';
    return { email, client: await signIn(system.apiUrl, email, demonstration.password) };
  }

  test('a Vietnamese need becomes a consented introduction, with mail in each party’s language', async () => {
    const { id, suggestions } = await openNeed('');
    const first = suggestions[0]!;

    // The engine read Vietnamese and ranked Japanese listings, and says why with words of both texts.
    const seen = await coordinator.call(matchRoutes.read, { params: { id: first.id } });
    expect(seen.explanation?.evidence.length).toBeGreaterThan(0);
    const need = await official.call(needRoutes.read, { params: { id } });
    const technology = await coordinator.call(technologyRoutes.read, { params: { id: first.technology.id } });
    const needWords = JSON.stringify(need.texts);
    const technologyWords = JSON.stringify(technology.texts);
    for (const evidence of seen.explanation?.evidence ?? []) {
      expect(needWords).toContain(JSON.stringify(evidence.need).slice(1, -1));
      expect(technologyWords).toContain(JSON.stringify(evidence.technology).slice(1, -1));
    }
    expect(technology.sectors).toEqual(expect.arrayContaining([expect.stringMatching(/water/)]));

    // Before approval a party sees nothing of it.
    const { client: member, email: memberEmail } = await memberOf(first);
    expect((await member.refusal(matchRoutes.read, { params: { id: first.id } })).status).toBe(404);

    await coordinator.call(matchRoutes.approve, { params: { id: first.id }, body: { version: seen.version } });
    await system.mail.waitFor((mail) => mail.recipients.includes(memberEmail) && mail.text.includes(`/matches/${first.id}`));
    const asked = await system.mail.waitFor((mail) => mail.recipients.includes('ho-chi-minh-city@example.org') && mail.text.includes(`/matches/${first.id}`));
    expect(asked.text).toMatch(/Kính gửi/);
    expect(asked.text).not.toContain(memberEmail);

    // Each side agrees; the other's answer stays hidden until both have.
    const home = await member.call(homeRoutes.read);
    expect(home.waiting).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'match', id: first.id })]));
    const memberView = await member.call(matchRoutes.read, { params: { id: first.id } });
    expect(memberView.contacts).toBeNull();
    await member.call(matchRoutes.consent, { params: { id: first.id }, body: { version: memberView.version } });
    const officialView = await official.call(matchRoutes.read, { params: { id: first.id } });
    expect([officialView.contacts, officialView.ownConsent]).toEqual([null, 'pending']);
    const introduced = await official.call(matchRoutes.consent, { params: { id: first.id }, body: { version: officialView.version } });
    expect(introduced.state).toBe('introduced');
    expect(new Set(introduced.contacts?.map((contact) => contact.side))).toEqual(new Set(['need', 'technology']));
    expect(introduced.contacts?.map((contact) => contact.email)).toEqual(expect.arrayContaining([memberEmail, 'nguyen.van.an@example.org']));

    const toMember = await system.mail.waitFor((mail) => mail.recipients.includes(memberEmail) && mail.text.includes('nguyen.van.an@example.org'));
    const toOfficial = await system.mail.waitFor((mail) => mail.recipients.includes('ho-chi-minh-city@example.org') && mail.text.includes(memberEmail));
    expect(toMember.subject).not.toBe(toOfficial.subject);

    const { items } = await official.call(notificationRoutes.list);
    expect(items.map((item) => item.link)).toContain(`/matches/${first.id}`);
  }, 60_000);

  test('a no carries a reason, closes the match, and the other side learns no more than that', async () => {
    const { suggestions } = await openNeed(' (2)');
    const match = suggestions[0]!;
    await coordinator.call(matchRoutes.approve, { params: { id: match.id }, body: { version: match.version } });
    const { client: member } = await memberOf(match);
    const view = await member.call(matchRoutes.read, { params: { id: match.id } });
    expect((await member.refusal(matchRoutes.decline, { params: { id: match.id }, body: { version: view.version } })).code).toBe('reason.required');
    const secret = 'Our reason is ours alone';
    await member.call(matchRoutes.decline, { params: { id: match.id }, body: { version: view.version, reason: secret, reasonCode: 'timing' } });
    const other = await official.call(matchRoutes.read, { params: { id: match.id } });
    expect(other.state).toBe('closed');
    expect(JSON.stringify(other)).not.toContain(secret);
    expect((await coordinator.call(matchRoutes.read, { params: { id: match.id } })).decision?.reason).toBe(secret);
  }, 60_000);

  test('silence is reminded twice, then escalated to the coordinator', async () => {
    const { suggestions } = await openNeed(' (3)');
    const match = suggestions[0]!;
    await coordinator.call(matchRoutes.approve, { params: { id: match.id }, body: { version: match.version } });
    const { email } = await memberOf(match);
    const sixDaysPass = async () => {
      await system.clock.advance(6);
      await system.sweep();
    };
    const mailsTo = async () => (await system.mail.messages(email)).filter((mail) => mail.text.includes(`/matches/${match.id}`)).length;
    await eventually(async () => (await mailsTo()) === 1, { what: 'the request' });
    await sixDaysPass();
    await eventually(async () => (await mailsTo()) === 2, { what: 'the first reminder' });
    await sixDaysPass();
    await eventually(async () => (await mailsTo()) === 3, { what: 'the second reminder' });
    await sixDaysPass();
    await system.mail.waitFor((mail) => mail.recipients.includes('coordinator@example.org') && mail.text.includes(`/matches/${match.id}`));
    // Eighteen days on, the session of before has run out.
    const again = await signInAs(system.apiUrl, 'coordinator');
    const { items } = await again.call(deskRoutes.list, { query: { kind: 'match', overdue: 'true', limit: 100 } });
    expect(items.map((item) => item.id)).toContain(match.id);
    expect(await mailsTo()).toBe(3);
  }, 60_000);
});
