import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deskRoutes, identityRoutes, mailAddressRoutes, notificationRoutes, operationRoutes, preferenceRoutes, previewRoutes, type DeskItem } from '@team-osaka/contracts';
import { eventually, startSystem, type System } from '../harness/index.js';
import { Client, demonstration, header, notificationProbe, signIn, signInAs, tokenIn } from '../support/index.js';

const publicUrl = 'https://network.example.org';
const secret = 'a-secret-of-the-mail-provider-with-enough-characters';
let system: System;
let coordinator: Client;

beforeAll(async () => {
  system = await startSystem({ backend: 'postgres', contents: 'demonstration', env: { PUBLIC_URL: publicUrl, MAIL_REPORT_SECRET: secret } });
  // Friday noon in Tokyo.
  await system.clock.set('2026-12-04T03:00:00Z');
  coordinator = await signInAs(system.apiUrl, 'coordinator', 'en');
}, 120_000);
afterAll(() => system.stop());

const { rows, count, personOf, mailsTo, tell, report } = notificationProbe(() => system);
const reinstated = (mail: string, inApp: 'immediate' | 'off' = 'immediate') => [
  { kind: 'organisation.reinstated', channel: 'mail' as const, pace: mail as 'daily' }, { kind: 'organisation.reinstated', channel: 'in-app' as const, pace: inApp },
];

describe('preferences', () => {
  test('are those of the role, take turns, and never silence what needs an answer', async () => {
    const member = await signIn(system.apiUrl, 'kubota@example.org', demonstration.password);
    const before = await member.call(preferenceRoutes.read);
    expect(before).toMatchObject({ version: 0, digestHour: 8, digestWeekday: 1, quietFrom: null });
    const kinds = before.groups.flatMap((group) => group.kinds);
    expect(kinds.find(({ kind }) => kind === 'match.asked_technology')).toEqual({ kind: 'match.asked_technology', mustReach: true, mail: 'immediate', inApp: 'immediate' });
    // Of needs a company hears only by its saved searches.
    expect(kinds.filter(({ kind }) => kind.startsWith('need.')).map(({ kind }) => kind)).toEqual(['need.found']);
    for (const pace of ['off', 'daily', 'weekly'] as const) {
      const refused = await member.refusal(preferenceRoutes.change, { body: { version: 0, choices: [{ kind: 'match.asked_technology', channel: 'mail', pace }] } });
      expect([refused.code, refused.errors[0]?.pointer]).toEqual(['notification.must_reach', '/body/choices/0/pace']);
    }
    expect((await member.refusal(preferenceRoutes.change, { body: { version: 0, choices: [{ kind: 'match.escalated', channel: 'mail', pace: 'off' }] } })).code).toBe('request.invalid');
    expect((await member.refusal(preferenceRoutes.change, { body: { version: 0, quietFrom: 22 } })).code).toBe('request.invalid');
    const changes = await Promise.allSettled([8, 9].map((digestHour) => member.call(preferenceRoutes.change, { body: { version: 0, digestHour, choices: reinstated('daily') } })));
    expect(changes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const after = await member.call(preferenceRoutes.change, { body: { version: 1, digestHour: 8, timeZone: 'Asia/Tokyo' } });
    expect(after).toMatchObject({ version: 2, digestHour: 8, timeZone: 'Asia/Tokyo' });
    expect(after.groups.flatMap((group) => group.kinds).find(({ kind }) => kind === 'organisation.reinstated')).toMatchObject({ mail: 'daily', inApp: 'immediate' });
  });
});

describe('summaries', () => {
  test('gather what was held into one mail at the local hour; what was missed while down is caught up once', async () => {
    const { id, house } = await personOf('kubota@example.org');
    const told = [await tell('organisation.reinstated', house), await tell('organisation.reinstated', house), await tell('organisation.reinstated', house)];
    expect(await count(`delivery where recipient_id = $1 and state = 'held' and held_for = 'daily' and held_until = '2026-12-04T23:00:00Z'`, id)).toBe(3);
    expect(await count('notification where recipient_id = $1 and event_id = any($2)', id, told)).toBe(3);
    await system.clock.set('2026-12-04T22:50:00Z');
    await system.sweep();
    expect(await mailsTo('kubota@example.org')).toEqual([]);

    await Promise.all(system.workers.map((worker) => worker.stop()));
    await system.clock.set('2026-12-08T03:00:00Z');
    await Promise.all(system.workers.map((worker) => worker.start()));
    await system.sweep();
    await system.sweep();
    await system.mail.waitFor(({ recipients }) => recipients.includes('kubota@example.org'), 30_000);
    const mails = await mailsTo('kubota@example.org');
    expect(mails).toHaveLength(1);
    expect(mails[0]!.subject).toContain('3件');
    expect(mails[0]!.text.match(new RegExp(`${publicUrl}/organisations/${house}`, 'g'))).toHaveLength(3);
    expect(await count(`delivery where recipient_id = $1 and state = 'gathered'`, id)).toBe(3);

    // The next moment has its own summary, and a late piece of a moment that had its summary waits for the next.
    await tell('organisation.reinstated', house);
    await rows(`update delivery set held_until = (select max(created_at) from delivery where recipient_id = $1) where recipient_id = $1 and state = 'held'`, id);
    await system.sweep();
    await eventually(async () => (await mailsTo('kubota@example.org')).length === 2, { what: 'the second summary' });
  }, 90_000);

  test('follow the preferences of the present, and stop by one click without a session', async () => {
    const { id, house } = await personOf('kubota@example.org');
    const mail = (await mailsTo('kubota@example.org'))[0]!;
    const [url = ''] = header(mail, 'list-unsubscribe').map((value) => value.replace(/^<|>$/g, ''));
    expect(url).toMatch(new RegExp(`^${publicUrl}/api/unsubscription\\?token=[\\w.-]+$`));
    expect(header(mail, 'list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click']);
    const token = tokenIn(mail.text, 'api/unsubscription');
    await tell('organisation.reinstated', house);
    expect(await count(`delivery where recipient_id = $1 and state = 'held'`, id)).toBe(1);

    const stranger = new Client(system.apiUrl);
    const path = `/unsubscription?token=${encodeURIComponent(token)}`;
    const opened = await stranger.send('GET', path);
    expect([opened.status, opened.headers.get('location')]).toEqual([303, `/unsubscribe?token=${token}`]);
    expect(await stranger.call(preferenceRoutes.readUnsubscription, { query: { token } })).toEqual({ kind: 'digest', isOn: true, email: 'ku…@example.org' });
    expect((await stranger.send('POST', '/session', 'email=x', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded']) {
      const clicked = await stranger.send('POST', path, type.startsWith('multipart') ? '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n' : 'List-Unsubscribe=One-Click', { 'content-type': type });
      expect([clicked.status, await clicked.json()]).toEqual([200, { kind: 'digest', isOn: false, email: 'ku…@example.org' }]);
    }
    expect(await count(`audit_entry where event = 'notification.unsubscribed' and subject_id = $1`, id)).toBe(1);
    expect(await count(`delivery where recipient_id = $1 and state = 'suppressed'`, id)).toBe(1);
    const forged = token.replace('.digest.', '.match.asked_technology.');
    for (const wrong of [forged, `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, 'x'.repeat(60)]) expect((await stranger.refusal(preferenceRoutes.unsubscribe, { query: { token: wrong } })).code).toBe('identity.token_invalid');
    // Off by mail, and still told in the application.
    const eventId = await tell('organisation.reinstated', house);
    expect(await count('delivery where event_id = $1', eventId)).toBe(0);
    expect(await count('notification where event_id = $1', eventId)).toBe(1);
  }, 60_000);
});

test('quiet hours hold what can wait until they end in the person’s own zone, and never what needs an answer', async () => {
  const { id, house } = await personOf('osaka-gas@example.org');
  const member = await signIn(system.apiUrl, 'osaka-gas@example.org', demonstration.password);
  await member.call(preferenceRoutes.change, { body: { version: 0, timeZone: 'Europe/London', quietFrom: 22, quietUntil: 7, choices: reinstated('immediate', 'off') } });
  await system.clock.set('2026-12-10T23:30:00Z');
  const quiet = await tell('organisation.reinstated', house);
  expect(await count('notification where event_id = $1', quiet)).toBe(0);
  expect(await count(`delivery where event_id = $1 and state = 'held' and held_for = 'quiet' and held_until = '2026-12-11T07:00:00Z'`, quiet)).toBe(1);
  const [technology] = await rows<{ id: string }>('select id from technology where organisation_id = $1 limit 1', house);
  await tell('technology.stale_warned', technology!.id);
  const urgent = await system.mail.waitFor(({ recipients, text }) => recipients.includes('osaka-gas@example.org') && text.includes(technology!.id));
  expect(header(await system.mail.read(urgent.id), 'list-unsubscribe')).toEqual([]);
  expect(urgent.text).not.toContain('/api/unsubscription');
  await system.sweep();
  expect(await mailsTo('osaka-gas@example.org')).toHaveLength(1);
  await system.clock.set('2026-12-11T07:00:30Z');
  await system.sweep();
  const waited = await system.mail.waitFor(({ recipients, text }) => recipients.includes('osaka-gas@example.org') && text.includes(`/organisations/${house}`));
  expect(header(await system.mail.read(waited.id), 'list-unsubscribe')).toHaveLength(1);
  await system.sweep();
  expect(await mailsTo('osaka-gas@example.org')).toHaveLength(2);
  expect(await count(`delivery where recipient_id = $1 and state = 'held'`, id)).toBe(0);
}, 60_000);

describe('an address that does not work', () => {
  const inQueue = async (): Promise<DeskItem | undefined> => (await coordinator.call(deskRoutes.list, { query: { kind: 'address' as never, limit: 10 } })).items[0];

  test('gets no more mail, becomes a task of the desk, and the task ends with the right address', async () => {
    const { id, house } = await personOf('eec@example.org');
    await rows(`update person set email = 'bounce-eec@example.org' where id = $1`, id);
    const first = await tell('organisation.reinstated', house);
    const item = await eventually(inQueue, { what: 'the task' });
    expect(item).toMatchObject({ kind: 'address', state: 'undeliverable', actions: ['revive', 'settle'] });
    expect(item.title).toContain('bounce-eec@example.org');
    expect(await count(`delivery where event_id = $1 and state = 'bounced'`, first)).toBe(1);
    const second = await tell('organisation.reinstated', house);
    const [need] = await rows<{ id: string }>('select id from need where organisation_id = $1 limit 1', house);
    const asked = await tell('need.changes_requested', need!.id);
    await eventually(async () => (await count(`delivery where event_id = $1 and state = 'suppressed'`, asked)) === 1, { what: 'the request that is not sent' });
    await eventually(async () => (await count(`delivery where event_id = $1 and state = 'suppressed'`, second)) === 1, { what: 'the mail that is not sent' });
    expect(await count('notification where event_id = any($1)', [first, second])).toBe(2);
    expect(await count(`outbox where parked_at is not null and done_at is null`)).toBe(0);

    const view = await coordinator.call(mailAddressRoutes.read, { params: { id: item.id } });
    expect(view).toMatchObject({ address: 'bounce-eec@example.org', cause: 'bounce', person: { id }, organisation: { id: house }, abilities: ['revive', 'settle', 'correct'] });
    expect(view.reports).toHaveLength(1);
    const body = { version: view.version, reason: 'Told us by telephone' };
    expect((await coordinator.refusal(mailAddressRoutes.correct, { params: { id: item.id }, body: { ...body, email: 'kubota@example.org' } })).code).toBe('identity.email_taken');
    expect((await coordinator.refusal(mailAddressRoutes.correct, { params: { id: item.id }, body: { ...body, reason: ' ', email: 'eec-new@example.org' } })).code).toBe('reason.required');
    await coordinator.call(mailAddressRoutes.correct, { params: { id: item.id }, body: { ...body, email: 'eec-new@example.org' } });
    expect((await coordinator.refusal(mailAddressRoutes.correct, { params: { id: item.id }, body: { ...body, email: 'eec-newer@example.org' } })).code).toBe('address.already_decided');
    expect(await inQueue()).toBeUndefined();
    // What asks for an answer is sent after; what only told is not.
    await system.mail.waitFor(({ recipients, text }) => recipients.includes('eec-new@example.org') && text.includes(`/needs/${need!.id}`));
    expect(await mailsTo('eec-new@example.org')).toHaveLength(1);
    await tell('organisation.reinstated', house);
    await eventually(async () => (await mailsTo('eec-new@example.org')).length === 2, { what: 'the next mail' });
    await signIn(system.apiUrl, 'eec-new@example.org', demonstration.password);
  }, 60_000);

  test('is heard of by signed reports, once each; the office settles it with a reason', async () => {
    const { house } = await personOf('eec-new@example.org');
    const now = Math.floor((await system.clock.now()).getTime() / 1000);
    const complaint = { reports: [{ id: 'complaint-1', kind: 'complaint', address: 'EEC-new@example.org', detail: 'Marked as junk' }, { id: 'soft-1', kind: 'bounce', permanent: false, address: 'quezon-city@example.org' }] };
    expect((await report(complaint, 'another-secret-of-the-same-length-as-it-should-be')).status).toBe(403);
    expect((await report(complaint, secret, now - 400)).status).toBe(403);
    expect((await new Client(system.apiUrl).send('POST', '/mail-reports', complaint)).status).toBe(403);
    expect((await report({ reports: [{ id: 'x', kind: 'gossip', address: 'a@example.org' }] }, secret)).status).toBe(422);
    expect(await (await report(complaint, secret)).json()).toEqual({ recorded: 2, known: 0 });
    expect(await (await report(complaint, secret)).json()).toEqual({ recorded: 0, known: 2 });
    const item = (await inQueue())!;
    expect(item.title).toContain('eec-new@example.org');
    expect((await coordinator.call(deskRoutes.counts)).kinds.find(({ kind }) => kind === 'address')?.waiting).toBe(1);
    const decide = (reason: string) => coordinator.call(deskRoutes.decide, { body: { decisions: [{ kind: 'address', id: item.id, version: item.version, action: 'revive', reason }] } });
    expect((await decide(' ')).results[0]?.error?.code).toBe('reason.required');
    expect((await decide('It was a mistake of the mail program')).results[0]).toMatchObject({ ok: true, state: 'working' });
    expect((await decide('Again')).results[0]?.error?.code).toBe('address.already_decided');
    // A report about the time before the decision is old news.
    await report({ reports: [{ id: 'late-1', kind: 'bounce', address: 'eec-new@example.org', occurredAt: '2026-12-01T00:00:00Z' }] }, secret);
    expect(await inQueue()).toBeUndefined();
    const before = (await mailsTo('eec-new@example.org')).length;
    await tell('organisation.reinstated', house);
    await eventually(async () => (await mailsTo('eec-new@example.org')).length === before + 1, { what: 'mail again' });
  }, 60_000);
});

test('a text that fails in every language is told as plain facts, in the application and by mail, and raises an alarm', async () => {
  const { id } = await personOf('quezon-city@example.org');
  const official = await signIn(system.apiUrl, 'quezon-city@example.org', demonstration.password);
  const notificationId = randomUUID();
  const deliveryId = randomUUID();
  await rows(`insert into notification (id, event_id, recipient_id, kind, parameters, link) values ($1, gen_random_uuid(), $2, 'need.unmatched', '{"reason": "Too small"}', '/needs/1')`, notificationId, id);
  await rows(
    `insert into delivery (id, event_id, recipient_id, channel, address, recipient_name, locale, time_zone, kind, parameters, link)
     values ($1, gen_random_uuid(), $2, 'mail', 'plain@example.org', 'Ann', 'th', 'Asia/Bangkok', 'need.unmatched', '{"reason": "Too small"}', '/needs/1')`, deliveryId, id);
  await rows(`insert into outbox (id, job, payload) values (gen_random_uuid(), 'notification.send-mail', $1)`, { deliveryId });
  const shown = (await official.call(notificationRoutes.list, { query: { limit: 100 } })).items.find((one) => one.id === notificationId);
  expect(shown).toMatchObject({ title: 'No partner was found for your need', body: 'Reason: Too small', link: '/needs/1' });
  const mail = await system.mail.waitFor(({ recipients }) => recipients.includes('plain@example.org'));
  expect(mail.text).toContain('Too small');
  expect(mail.text).toContain(`${publicUrl}/needs/1`);
  const administrator = await signInAs(system.apiUrl, 'administrator');
  const { alarms } = await administrator.call(operationRoutes.read);
  expect(alarms.filter(({ kind }) => kind === 'template').map(({ subject }) => subject).sort()).toEqual(['need.unmatched en', 'need.unmatched th']);
});

describe('bad input', () => {
  test('line breaks in names never become headers of a mail', async () => {
    const { id, house } = await personOf('yangon@example.org');
    const official = await signIn(system.apiUrl, 'yangon@example.org', demonstration.password);
    const evil = 'Evil\r\nBcc: everybody@example.org\r\n\r\n<script>alert(1)</script>';
    const me = (await official.call(identityRoutes.readSession)).viewer!;
    expect((await official.refusal(identityRoutes.changeProfile, { body: { version: me.version, name: evil } })).code).toBe('request.invalid');
    // Rows of an older release could still hold them.
    await rows('update person set name = $2 where id = $1', id, evil);
    await rows('update organisation set names = $2 where id = $1', house, { en: evil });
    await tell('organisation.reinstated', house);
    const mail = await system.mail.read((await system.mail.waitFor(({ recipients }) => recipients.includes('yangon@example.org'))).id);
    expect(mail.recipients).toEqual(['yangon@example.org']);
    expect(header(mail, 'bcc')).toEqual([]);
    expect(header(mail, 'subject')).toHaveLength(1);
    expect(mail.subject).toContain('Evil Bcc: everybody@example.org');
    expect(mail.html).not.toContain('<script>');
  });

  test('an event to thousands of recipients reaches each exactly once, however often it is announced', async () => {
    const { house } = await personOf('greater-manchester@example.org');
    const people = 4_000;
    await rows(
      `insert into person (id, organisation_id, name, email, locale, time_zone, role, password_hash, version)
       select gen_random_uuid(), $1, 'Person ' || n, 'crowd-' || n || '@example.org', (array['en', 'ja', 'vi', 'th'])[1 + n % 4], 'Europe/London', 'observer', 'none', 1 from generate_series(1, $2::int) n`, house, people);
    // All but forty have it gathered.
    await rows(`insert into notification_preference (person_id, kind, channel, pace) select id, 'organisation.reinstated', 'mail', 'weekly' from person where email like 'crowd-%' and email not like 'crowd-%00@example.org'`);
    const eventId = await tell('organisation.reinstated', house);
    await tell('organisation.reinstated', house, eventId);
    expect(await count('notification where event_id = $1', eventId)).toBe(people + 1);
    expect(await count(`delivery where event_id = $1 and state = 'held'`, eventId)).toBe(people - 40);
    await eventually(async () => (await count(`delivery where event_id = $1 and state = 'sent'`, eventId)) === 41, { what: 'the mails that go at once', timeoutMs: 30_000 });
    const crowd = (await system.mail.messages()).flatMap(({ recipients }) => recipients).filter((address) => address.startsWith('crowd-'));
    expect([crowd.length, new Set(crowd).size]).toEqual([40, 40]);
  }, 120_000);
});

test('the preview shows any kind in any language, its HTML as a page that can do nothing', async () => {
  for (const language of ['ja', 'en', 'vi', 'th'] as const) {
    const preview = await coordinator.call(previewRoutes.read, { query: { kind: 'match.asked_need', language } });
    expect(preview.urgency).toBe('answer');
    expect(preview.mail.text).toContain(`${publicUrl}/matches/example`);
    expect(preview.inApp?.title).not.toBe('');
    const page = await coordinator.send('GET', `/notification-previews/html?kind=digest&language=${language}`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toBe(`sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'`);
    expect(await page.text()).toContain(`<html lang="${language}">`);
  }
  expect((await coordinator.refusal(previewRoutes.read, { query: { kind: 'toString', language: 'en' } })).code).toBe('notification.not_found');
});
