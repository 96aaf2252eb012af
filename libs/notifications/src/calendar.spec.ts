import { describe, expect, test } from '@jest/globals';
import { renderCalendar } from './calendar.js';

describe('a calendar file', () => {
  const file = renderCalendar({
    kind: 'need', id: '01a1fff5-d4b5-75fd-afcf-554cdeb670d9', state: 'open', version: 3, day: '2027-03-31', title: 'Xử lý chất thải hữu cơ; chợ đầu mối, a\\b\r\nBEGIN:VEVENT 卸売市場の有機性廃棄物の処理',
    locale: 'vi', publicUrl: 'https://network.example.org', now: new Date('2026-12-04T03:00:00.000Z'),
  });

  test('has one entry of one day, with its words escaped', () => {
    expect(file.replaceAll('\r\n ', '').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Team OSAKA Network//Calendar//VI', 'METHOD:PUBLISH', 'BEGIN:VEVENT', 'UID:need-01a1fff5-d4b5-75fd-afcf-554cdeb670d9@network.example.org',
      'SEQUENCE:3', 'DTSTAMP:20261204T030000Z', 'DTSTART;VALUE=DATE:20270331', 'DTEND;VALUE=DATE:20270401',
      'SUMMARY:Có hiệu lực đến: Xử lý chất thải hữu cơ\\; chợ đầu mối\\, a\\\\b BEGIN:VEVENT 卸売市場の有機性廃棄物の処理',
      'DESCRIPTION:Xử lý chất thải hữu cơ\\; chợ đầu mối\\, a\\\\b BEGIN:VEVENT 卸売市場の有機性廃棄物の処理\\nhttps://network.example.org/needs/01a1fff5-d4b5-75fd-afcf-554cdeb670d9',
      'URL;VALUE=URI:https://network.example.org/needs/01a1fff5-d4b5-75fd-afcf-554cdeb670d9',
      'BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-P1D', 'DESCRIPTION:Có hiệu lực đến: Xử lý chất thải hữu cơ\\; chợ đầu mối\\, a\\\\b BEGIN:VEVENT 卸売市場の有機性廃棄物の処理', 'END:VALARM',
      'END:VEVENT', 'END:VCALENDAR', '',
    ]);
  });

  test('has no line longer than 75 bytes, and no broken character', () => {
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\uFFFD');
  });
});
