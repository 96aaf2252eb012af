import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deskRoutes, identityRoutes, matchRoutes, organisationRoutes, technologyRoutes, type RouteRequest } from '@team-osaka/contracts';
import { eventually, startSystem, type System } from '../harness/index.js';
import { Client, demonstration, signIn, signInAs, tokenIn } from '../support/index.js';

const password = 'Seven calm rivers flow';
const thai = { locale: 'th', timeZone: 'Asia/Bangkok' } as const;
let system: System;
let coordinator: Client;
let visitor: Client;

beforeAll(async () => {
  system = await startSystem({ backend: 'postgres', contents: 'demonstration' });
  coordinator = await signInAs(system.apiUrl, 'coordinator', 'en');
  visitor = new Client(system.apiUrl);
}, 120_000);
afterAll(() => system.stop());

const application = (name: string, email: string): RouteRequest<typeof organisationRoutes.apply>['body'] => ({
  organisation: { names: { en: name }, kind: 'company', country: 'TH', place: 'Rayong', website: 'https://example.org', sectors: ['wastewater'] },
  applicant: { name: 'สมชาย ใจดี', email, ...thai },
  motivation: 'We clean water.',
});

/** The newest mail to this address with these words in it. */
const mailTo = (address: string, words: string) => system.mail.waitFor(({ recipients, text }) => recipients.includes(address) && text.includes(words));
const invitationOf = async (address: string): Promise<string> => tokenIn((await mailTo(address, '/invitation?token=')).text, 'invitation');

/** Accepts the invitation sent to this address; the client is signed in afterwards. */
async function join(address: string, name: string): Promise<Client> {
  const client = new Client(system.apiUrl);
  await client.call(identityRoutes.acceptInvitation, { body: { token: await invitationOf(address), name, password, ...thai } });
  return client;
}

/** A new member house with its administrator signed in. */
async function member(name: string, email: string): Promise<{ id: string; administrator: Client }> {
  const { id } = await visitor.call(organisationRoutes.apply, { body: application(name, email) });
  await coordinator.act(organisationRoutes.approve, { id, version: 1 });
  return { id, administrator: await join(email, 'สมชาย ใจดี') };
}

test('an application becomes a membership whose people join by invitation', async () => {
  const applicant = 'somchai@example.org';
  const { id, reference } = await visitor.call(organisationRoutes.apply, { body: application('Nam Sa-at Co., Ltd.', applicant) });
  expect(reference).toMatch(/^TON-/);
  expect((await mailTo(applicant, 'Nam Sa-at')).text).toMatch(/^เรียน คุณสมชาย/m);
  const again = await visitor.refusal(organisationRoutes.apply, { body: application('NAM SA-AT Company Limited', 'other@example.org') });
  expect([again.status, again.code]).toEqual([409, 'organisation.duplicate']);
  expect((await visitor.refusal(organisationRoutes.read, { params: { id } })).status).toBe(404);

  const { items } = await coordinator.call(deskRoutes.list, { query: { kind: 'membership', limit: 100 } });
  expect(items.find((item) => item.id === id)).toMatchObject({ kind: 'membership', state: 'applied', actions: ['review', 'approve', 'reject'] });
  const reviewed = await coordinator.act(organisationRoutes.review, { id, version: 1 });
  const approved = await coordinator.act(organisationRoutes.approve, reviewed);
  expect([approved.membershipState, approved.applicant?.email]).toEqual(['approved', applicant]);

  const token = await invitationOf(applicant);
  expect(await visitor.call(identityRoutes.readInvitation, { query: { token } })).toMatchObject({ email: applicant, organisationName: 'Nam Sa-at Co., Ltd.', role: 'member' });
  const administrator = await join(applicant, 'สมชาย ใจดี');
  const { viewer } = await administrator.call(identityRoutes.readSession);
  expect(viewer).toMatchObject({ email: applicant, role: 'member', organisationAdministrator: true, organisation: { id } });
  const second = await visitor.refusal(identityRoutes.acceptInvitation, { body: { token, name: 'Somebody else', password, ...thai } });
  expect(second.code).toBe('identity.token_invalid');

  const colleague = 'malee@example.org';
  await administrator.call(identityRoutes.invite, { params: { id }, body: { email: colleague, role: 'member', locale: 'en' } });
  expect((await mailTo(colleague, '/invitation?token=')).subject).toBe('Invitation: join Nam Sa-at Co., Ltd. on Team OSAKA Network');
  const joined = await join(colleague, 'Malee');
  expect((await joined.call(identityRoutes.readSession)).viewer).toMatchObject({ organisationAdministrator: false, organisation: { id } });
  expect((await joined.refusal(identityRoutes.invite, { params: { id }, body: { email: 'third@example.org', role: 'member', locale: 'en' } })).code).toBe('identity.forbidden');
  expect((await administrator.call(identityRoutes.listPeople, { params: { id } })).items.map((person) => person.email).sort()).toEqual([colleague, applicant]);
});

test('an organisation empties its place and website, and keeps what a change leaves out', async () => {
  const { id, administrator } = await member('Fah Sai Co., Ltd.', 'fahsai@example.org');
  const { version } = await administrator.call(organisationRoutes.read, { params: { id } });
  const changed = await administrator.call(organisationRoutes.change, { params: { id }, body: { version, place: null } });
  expect([changed.place, changed.website, changed.sectors]).toEqual([null, 'https://example.org', ['wastewater']]);
  const emptied = await administrator.call(organisationRoutes.change, { params: { id }, body: { version: changed.version, website: null } });
  expect([emptied.website, emptied.name]).toEqual([null, 'Fah Sai Co., Ltd.']);
});

test('a rejection needs a reason, mails it, and leaves the way open to apply again', async () => {
  const applicant = 'rejected@example.org';
  const { id } = await visitor.call(organisationRoutes.apply, { body: application('Loi Nam', applicant) });
  expect((await coordinator.actRefusal(organisationRoutes.reject, { id, version: 1 })).code).toBe('reason.required');
  await coordinator.act(organisationRoutes.reject, { id, version: 1 }, { reason: 'The statutes are missing.' });
  await mailTo(applicant, 'The statutes are missing.');
  expect((await visitor.call(organisationRoutes.apply, { body: application('Loi Nam', applicant) })).id).toBe(id);
});

test('a house known from public sources takes its record over when it applies, and its facts stay until its people change them', async () => {
  const [known] = await system.database.query<{ id: string }>(
    `insert into organisation (id, version, kind, membership_state, names, name_key, name_keys, sort_name, country, sources)
     values (gen_random_uuid(), 1, 'company', 'recorded', '{"en":"Recorded Works"}', 'recordedworks', '{recordedworks}', 'Recorded Works', 'TH', '{https://example.org}') returning id`,
  );
  const id = known?.id ?? '';
  expect((await visitor.call(organisationRoutes.read, { params: { id } })).membershipState).toBe('recorded');
  expect((await visitor.call(organisationRoutes.apply, { body: application('Recorded Works', 'works@example.org') })).id).toBe(id);
  expect((await visitor.refusal(organisationRoutes.apply, { body: application('Recorded Works', 'late@example.org') })).code).toBe('organisation.duplicate');
  const applied = await coordinator.call(organisationRoutes.read, { params: { id } });
  expect(applied).toMatchObject({ membershipState: 'applied', place: null, sources: ['https://example.org'], applicant: { email: 'works@example.org' } });
});

test('the last administrator of an organisation stays', async () => {
  const { id, administrator } = await member('Last One', 'last@example.org');
  const { items } = await administrator.call(identityRoutes.listPeople, { params: { id } });
  const last = items[0]!;
  for (const change of [{ organisationAdministrator: false }, { status: 'suspended' as const }]) {
    const refused = await administrator.refusal(identityRoutes.changePerson, { params: { id: last.id }, body: { version: last.version, ...change } });
    expect([refused.status, refused.code]).toEqual([409, 'identity.last_administrator']);
  }
});

describe('a suspension', () => {
  const publicOf = async (organisation: string) => (await visitor.call(technologyRoutes.list, { query: { organisation, limit: 100 } })).items;
  const matchesOf = async (technology: string, state: string) => (await coordinator.call(matchRoutes.list, { query: { technology, state, limit: 100 } })).items;

  test('ends sessions, hides listings and takes them out of matching, until it is lifted', async () => {
    const company = await signIn(system.apiUrl, 'kubota@example.org', demonstration.password);
    const { viewer } = await company.call(identityRoutes.readSession);
    const id = viewer?.organisation.id ?? '';
    const listed = await publicOf(id);
    const suggested = await eventually(async () => {
      for (const listing of listed) {
        const items = await matchesOf(listing.id, 'suggested');
        if (items.length > 1) return items;
      }
      return undefined;
    }, { what: 'suggestions for a technology of Kubota' });
    const technology = suggested[0]!.technology.id;
    const asked = await coordinator.act(matchRoutes.approve, suggested[0]!);

    const { version } = await coordinator.call(organisationRoutes.read, { params: { id } });
    expect((await coordinator.actRefusal(organisationRoutes.suspend, { id, version })).code).toBe('reason.required');
    const suspended = await coordinator.act(organisationRoutes.suspend, { id, version }, { reason: 'The fee is unpaid.' });
    await mailTo('kubota@example.org', 'The fee is unpaid.');

    expect((await company.call(identityRoutes.readSession)).viewer).toBeNull();
    expect((await visitor.refusal(identityRoutes.signIn, { body: { email: 'kubota@example.org', password: demonstration.password } })).code).toBe('identity.sign_in_failed');
    expect(await publicOf(id)).toEqual([]);
    const official = await signInAs(system.apiUrl, 'official', 'vi');
    for (const reader of [visitor, official]) expect((await reader.refusal(technologyRoutes.read, { params: { id: technology } })).code).toBe('technology.not_found');
    expect((await official.refusal(matchRoutes.requestTechnology, { params: { id: technology }, body: { needId: asked.need.id, message: '' } })).code).toBe('technology.not_found');
    expect((await coordinator.call(technologyRoutes.read, { params: { id: technology } })).state).toBe('published');
    await eventually(async () => (await matchesOf(technology, 'suggested')).length === 0, { what: 'the release of suggestions' });
    const closed = await eventually(async () => (await matchesOf(technology, 'closed'))[0], { what: 'the end of the consent request' });
    expect([closed.id, (await coordinator.call(matchRoutes.read, { params: { id: closed.id } })).reasonCode]).toEqual([asked.id, 'timing']);

    await coordinator.act(organisationRoutes.reinstate, suspended, { reason: 'The fee is paid.' });
    expect((await publicOf(id)).map((one) => one.id).sort()).toEqual(listed.map((one) => one.id).sort());
    await eventually(async () => (await matchesOf(technology, 'suggested')).length > 0, { what: 'new suggestions' });
    await signIn(system.apiUrl, 'kubota@example.org', demonstration.password);
  });
});

test('a revoked invitation and an expired one let nobody in', async () => {
  const { id, administrator } = await member('Two Doors', 'doors@example.org');
  const refusedOf = async (token: string) => (await visitor.refusal(identityRoutes.acceptInvitation, { body: { token, name: 'Somebody', password, ...thai } })).code;
  const revoked = await administrator.call(identityRoutes.invite, { params: { id }, body: { email: 'revoked@example.org', role: 'member', locale: 'ja' } });
  const revokedToken = await invitationOf('revoked@example.org');
  await administrator.call(identityRoutes.revokeInvitation, { params: { id: revoked.id } });
  expect(await refusedOf(revokedToken)).toBe('identity.token_invalid');

  await administrator.call(identityRoutes.invite, { params: { id }, body: { email: 'expired@example.org', role: 'member', locale: 'ja' } });
  const expiredToken = await invitationOf('expired@example.org');
  await system.clock.advance(13.9);
  expect((await visitor.call(identityRoutes.readInvitation, { query: { token: expiredToken } })).email).toBe('expired@example.org');
  await system.clock.advance(0.2);
  expect(await refusedOf(expiredToken)).toBe('identity.token_invalid');
  expect(await refusedOf(`${expiredToken.slice(0, -1)}x`)).toBe('identity.token_invalid');
});
