import { describe, expect, test } from '@jest/globals';
import { translatorOf } from '@team-osaka/i18n/server';
import { renderAppointment, type AppointmentEntry } from './appointment-calendar.js';
import { exampleMail, exampleParameters } from './example.js';
import { renderWebhook } from './webhook.js';

const entry = (change: Partial<AppointmentEntry['appointment']> = {}): AppointmentEntry => ({
  appointment: {
    id: '01a1fff5-d4b5-75fd-afcf-554cdeb670d9', sequence: 2, isCalledOff: false, startsAt: '2027-03-31T23:30:00.000Z', minutes: 90, place: '大阪市役所; 3階, A', link: 'https://meeting.example.org/r?a=1,2;3', note: 'Figures\nof 2026', ...change,
  },
  matchId: '02a1fff5-d4b5-75fd-afcf-554cdeb670d9', title: 'Xử lý chất thải hữu cơ\r\nBEGIN:VEVENT', locale: 'vi', publicUrl: 'https://network.example.org', mailFrom: 'Team OSAKA Network <network@example.org>', now: new Date('2026-12-04T03:00:00.000Z'),
});
const lines = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar file of a meeting', () => {
  test('has one entry in UTC, with its words escaped', () => {
    const { name, method, text } = renderAppointment(entry());
    expect([name, method]).toEqual(['meeting.ics', 'PUBLISH']);
    expect(lines(text)).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Team OSAKA Network//Calendar//VI', 'METHOD:PUBLISH', 'BEGIN:VEVENT', 'UID:meeting-01a1fff5-d4b5-75fd-afcf-554cdeb670d9@network.example.org', 'SEQUENCE:2',
      'DTSTAMP:20261204T030000Z', 'STATUS:CONFIRMED', 'DTSTART:20270331T233000Z', 'DTEND:20270401T010000Z', 'ORGANIZER;CN=Team OSAKA Network:mailto:network@example.org',
      'SUMMARY:Buổi gặp: Xử lý chất thải hữu cơ BEGIN:VEVENT', 'LOCATION:大阪市役所\\; 3階\\, A',
      'DESCRIPTION:Xử lý chất thải hữu cơ BEGIN:VEVENT\\nhttps://meeting.example.org/r?a=1\\,2\\;3\\nFigures\\nof 2026\\nhttps://network.example.org/matches/02a1fff5-d4b5-75fd-afcf-554cdeb670d9',
      'URL;VALUE=URI:https://network.example.org/matches/02a1fff5-d4b5-75fd-afcf-554cdeb670d9', 'END:VEVENT', 'END:VCALENDAR', '',
    ]);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('takes the same entry out of the calendar once the meeting is called off', () => {
    const { method, text } = renderAppointment(entry({ isCalledOff: true, sequence: 3 }));
    expect(method).toBe('CANCEL');
    expect(lines(text)).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:3', 'UID:meeting-01a1fff5-d4b5-75fd-afcf-554cdeb670d9@network.example.org']));
  });

  test('cannot be given lines by what people wrote, and names the link where there is no place', () => {
    const evil = 'x\r\nATTENDEE:mailto:all@example.org\u2028BEGIN:VALARM\u0085y';
    const { text } = renderAppointment(entry({ place: evil, note: evil }));
    expect(text.replaceAll('\r\n ', '').split(/[\r\n\u2028\u0085]+/).filter((line) => /^(ATTENDEE|BEGIN:VALARM|y)/.test(line))).toEqual([]);
    expect(lines(renderAppointment(entry({ place: null })).text)).toContain('LOCATION:https://meeting.example.org/r?a=1\\,2\\;3');
  });
});

test('a reader sees day and hour of the own zone, by name', () => {
  const startsAt = '2026-12-04T20:00:00.000Z';
  expect(translatorOf('en').appointment(startsAt, 'Asia/Ho_Chi_Minh')).toMatch(/^Saturday,? 5 December 2026 at 03:00 GMT\+7$/);
  expect(translatorOf('ja').appointment(startsAt, 'Asia/Tokyo')).toBe('2026年12月5日土曜日 05:00 JST');
  expect(translatorOf('en').appointment(startsAt, 'Europe/London')).toMatch(/^Friday,? 4 December 2026 at 20:00 GMT$/);
});

test('the link of a meeting, with which anybody can enter, is in mails alone', () => {
  const said = renderWebhook('match.appointment_arranged', 'en', exampleParameters('match.appointment_arranged'));
  expect(said.facts['appointment']).toBe('2026-12-10T06:00:00.000Z');
  expect(JSON.stringify(said)).not.toContain('meeting.example.org');
  expect(exampleMail('match.appointment_arranged', 'en', 'https://network.example.org').text).toContain('https://meeting.example.org/team-osaka');
});
