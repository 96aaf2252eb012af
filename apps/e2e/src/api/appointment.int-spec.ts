import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appointmentRoutes, matchRoutes, type MatchView } from '@team-osaka/contracts';
import { backends, eventually, type System } from '../harness/index.js';
import { attachedFile, Client, demonstration, introduce, notificationProbe, property, signIn, signInAs, startDemonstrationDesk, unfolded } from '../support/index.js';

const city = 'ho-chi-minh-city@example.org';
const meeting = { startsAt: '2026-12-10T06:00:00Z', minutes: 60, timeZone: 'Asia/Tokyo', place: 'Osaka City Hall', link: 'https://meeting.example.org/osaka?room=1', note: 'Bring the figures\nof last year' };

describe.each(backends)('the meeting of a match, with queues in %s', (backend) => {
  let system: System;
  let official: Client;
  let coordinator: Client;
  let member: Client;
  let memberEmail: string;
  let match: MatchView;

  beforeAll(async () => {
    const desk = await startDemonstrationDesk(backend);
    ({ system, official, coordinator } = desk);
    ({ match, member, memberEmail } = await introduce(desk));
    await system.clock.set('2026-12-01T00:00:00Z');
    await sessions();
  }, 120_000);
  afterAll(() => system.stop());

  const { rows, count, mailsTo } = notificationProbe(() => system);
  const read = (by = official) => by.call(matchRoutes.read, { params: { id: match.id } });
  const sessions = async (): Promise<void> => {
    official = await signIn(system.apiUrl, city, demonstration.password);
    member = await signIn(system.apiUrl, memberEmail, demonstration.password);
    coordinator = await signInAs(system.apiUrl, 'coordinator');
  };
  /** Mails about meetings to an address, oldest first, each with its calendar file. */
  const told = async (address: string) => {
    const mails = (await mailsTo(address)).reverse().filter(({ text }) => text.includes(match.id));
    const files = await Promise.all(mails.map(({ id }) => attachedFile(system, id, 'meeting.ics')));
    return mails.flatMap((mail, index) => (files[index] ? [{ mail, file: files[index] }] : []));
  };
  const toldTimes = (times: number) => eventually(async () => {
    const both = await Promise.all([told(city), told(memberEmail)]);
    return both.every(({ length }) => length >= times) && both;
  }, { what: `${times} mails to each side` });

  test('is arranged by one of two at once, moved, and called off: each side is told in its own language and time, with one entry in its calendar', async () => {
    expect(await read()).toMatchObject({ appointment: null, appointmentAbilities: ['arrange'] });
    const { version } = await read();
    const tries = await Promise.allSettled([member, official, coordinator].map((one) => one.call(appointmentRoutes.arrange, { params: { id: match.id }, body: { version, ...meeting } })));
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toMatchObject({ problem: { code: 'match.stale_version' } });
    const arranged = await read();
    expect(arranged).toMatchObject({ appointment: { ...meeting, startsAt: '2026-12-10T06:00:00.000Z' }, appointmentAbilities: ['move', 'call_off'] });
    expect((await official.refusal(appointmentRoutes.arrange, { params: { id: match.id }, body: { version: arranged.version, ...meeting } })).code).toBe('match.appointment_pending');

    const [toCity, toMember] = await toldTimes(1);
    expect([toCity!.length, toMember!.length]).toEqual([1, 1]);
    expect(toCity![0]!.mail.text).toContain('lúc 13:00 GMT+7 Thứ Năm, 10 tháng 12, 2026');
    expect(toMember![0]!.mail.text).toContain('2026年12月10日木曜日 15:00 JST');
    for (const { file } of [...toCity!, ...toMember!]) {
      expect(property('METHOD', file)).toBe('PUBLISH');
      expect([property('DTSTART', file), property('DTEND', file), property('SEQUENCE', file)]).toEqual(['20261210T060000Z', '20261210T070000Z', '0']);
      expect(file).toContain('Bring the figures\\nof last year');
    }
    const uid = property('UID', toCity![0]!.file);
    const noted = await rows<{ role: string }>(`select p.role from notification n join person p on p.id = n.recipient_id where n.kind = 'match.appointment_noted'`);
    expect(noted.filter(({ role }) => role === 'administrator')).toHaveLength(await count(`person where role = 'administrator' and status = 'active'`));

    const download = await member.send('GET', `/matches/${match.id}/appointment/calendar`);
    expect([download.status, download.headers.get('content-type'), property('UID', unfolded(await download.text()))]).toEqual([200, 'text/calendar; charset=utf-8', uid]);

    const moved = await official.call(appointmentRoutes.move, { params: { id: match.id }, body: { ...meeting, version: arranged.version, startsAt: '2026-12-11T01:30:00Z', minutes: 90, link: null } });
    expect((await member.refusal(appointmentRoutes.move, { params: { id: match.id }, body: { ...meeting, version: arranged.version } })).code).toBe('match.stale_version');
    for (const side of await toldTimes(2)) {
      expect(side.map(({ file }) => [property('UID', file), property('METHOD', file), property('DTSTART', file), property('SEQUENCE', file)])).toEqual([
        [uid, 'PUBLISH', '20261210T060000Z', '0'], [uid, 'PUBLISH', '20261211T013000Z', '1'],
      ]);
    }

    const calledOff = await coordinator.call(appointmentRoutes.callOff, { params: { id: match.id }, body: { version: moved.version, reason: 'Typhoon' } });
    expect(calledOff).toMatchObject({ appointment: null, appointmentAbilities: ['arrange'] });
    for (const side of await toldTimes(3)) {
      const { mail, file } = side[2]!;
      expect([property('UID', file), property('METHOD', file), property('STATUS', file), property('SEQUENCE', file)]).toEqual([uid, 'CANCEL', 'CANCELLED', '2']);
      expect(mail.text).toContain('Typhoon');
    }
    for (const route of [appointmentRoutes.move, appointmentRoutes.callOff] as const) {
      const body = route === appointmentRoutes.move ? { version: calledOff.version, ...meeting } : { version: calledOff.version };
      expect((await member.refusal(route, { params: { id: match.id }, body: body as never })).code).toBe('match.appointment_not_found');
    }
    expect((await member.send('GET', `/matches/${match.id}/appointment/calendar`)).status).toBe(404);
    expect(await count(`audit_entry where subject_id = $1 and event like 'match.appointment%'`, match.id)).toBe(3);
  }, 90_000);

  test('is reminded of once on the day before, also where the system was down then, and not once it was called off or has begun', async () => {
    const arrange = async (startsAt: string) => member.call(appointmentRoutes.arrange, { params: { id: match.id }, body: { ...meeting, version: (await read(member)).version, startsAt } });
    const callOff = async () => member.call(appointmentRoutes.callOff, { params: { id: match.id }, body: { version: (await read(member)).version } });
    const reminders = () => count(`delivery d where d.kind = 'match.appointment_reminded' and d.address in ($1, $2)`, city, memberEmail);
    await arrange('2026-12-03T06:00:00Z');
    await system.sweep();
    expect(await reminders()).toBe(0);
    await Promise.all(system.workers.map((worker) => worker.stop()));
    await system.clock.set('2026-12-03T05:00:00Z');
    await Promise.all(system.workers.map((worker) => worker.start()));
    await system.sweep();
    await system.sweep();
    expect(await reminders()).toBe(2);
    await callOff();

    // Called off in time; begun before anybody looked; arranged for tomorrow, so that everybody has just been told.
    await sessions();
    await arrange('2026-12-10T06:00:00Z');
    await callOff();
    await arrange('2026-12-05T06:00:00Z');
    await system.clock.set('2026-12-05T06:01:00Z');
    await system.sweep();
    expect((await read()).appointment).not.toBeNull();
    await system.clock.set('2026-12-05T07:00:00Z');
    // Its time has passed: another one may be arranged.
    const next = await arrange('2026-12-06T06:00:00Z');
    expect(next.appointment).toMatchObject({ startsAt: '2026-12-06T06:00:00.000Z', sequence: 0 });
    await system.clock.set('2026-12-05T18:00:00Z');
    await system.sweep();
    expect(await reminders()).toBe(2);
  }, 90_000);

  test('is nothing that strangers learn of, and none is arranged before the introduction', async () => {
    for (const [email, status] of [[undefined, 401], ['unep-ietc@example.org', 403], ['eec@example.org', 404], ['osaka-gas@example.org', 404]] as const) {
      const client = email === undefined ? new Client(system.apiUrl) : await signIn(system.apiUrl, email, demonstration.password);
      for (const path of ['', '/change', '/cancellation']) expect((await client.send('POST', `/matches/${match.id}/appointment${path}`, path === '/cancellation' ? { version: 1 } : { version: 1, ...meeting })).status).toBe(status);
      expect((await client.send('GET', `/matches/${match.id}/appointment/calendar`)).status).toBe(status);
    }
    const { items } = await coordinator.call(matchRoutes.list, { query: { state: ['suggested'] as never, limit: 1 } });
    expect((await coordinator.refusal(appointmentRoutes.arrange, { params: { id: items[0]!.id }, body: { version: items[0]!.version, ...meeting } })).code).toBe('match.wrong_state');
  }, 60_000);

  test.each([
    ['a time that has passed', { startsAt: '2026-12-05T17:59:00Z' }, '/body/startsAt', 'not_in_future'],
    ['no time', { startsAt: '2026-12-10' }, '/body/startsAt', 'invalid_format'],
    ['a zone that is none', { timeZone: 'Mars/Olympus' }, '/body/timeZone', 'time_zone_unknown'],
    ['an endless meeting', { minutes: 1441 }, '/body/minutes', 'too_big'],
    ['a header in the place', { place: 'Room\r\nBcc: all@example.org' }, '/body/place', 'text_unprintable'],
    ['a place without end', { place: 'x'.repeat(201) }, '/body/place', 'too_big'],
    ['neither place nor link', { place: null, link: null }, '/body/place', 'place_or_link_required'],
    ['a link that is not secure', { link: 'http://meeting.example.org' }, '/body/link', 'address_not_secure'],
    ['a link that is code', { link: 'javascript:alert(1)//https://x.example.org' }, '/body/link', 'address_not_secure'],
    ['a link with a break', { link: 'https://meeting.example.org/\tx' }, '/body/link', 'address_not_secure'],
    ['a link that hides where it leads', { link: 'https://meeting.example.com@evil.example.org/' }, '/body/link', 'address_not_secure'],
    ['a note without end', { note: 'x'.repeat(2001) }, '/body/note', 'too_big'],
    ['what nobody asked for', { title: 'x' }, '/body/title', 'unrecognized_keys'],
  ])('%s is refused for it', async (_, change, pointer, code) => {
    const body = { version: (await member.call(matchRoutes.read, { params: { id: match.id } })).version, ...meeting, ...change };
    const problem = await member.refusal(appointmentRoutes.move, { params: { id: match.id }, body: body as never });
    expect([problem.status, problem.errors.map((fault) => [fault.pointer, fault.code])]).toEqual([422, [[pointer, code]]]);
  });

  test('ends with the match', async () => {
    await sessions();
    const before = await read();
    expect(before.appointment).not.toBeNull();
    const closed = await official.act(matchRoutes.close, before, { reason: 'No funds', reasonCode: 'no_funding' });
    expect(closed).toMatchObject({ state: 'closed', appointment: null, appointmentAbilities: [] });
    await system.sweep();
    const [toCity, toMember] = await Promise.all([told(city), told(memberEmail)]);
    for (const side of [toCity, toMember]) expect([property('METHOD', side.at(-1)!.file), side.at(-1)!.mail.text.includes('No funds')]).toEqual(['CANCEL', false]);
    expect((await member.refusal(appointmentRoutes.arrange, { params: { id: match.id }, body: { ...meeting, version: closed.version } })).code).toBe('match.wrong_state');
    expect(await count('outbox where parked_at is not null and done_at is null')).toBe(0);
  }, 60_000);
});
