import { describe, expect, test } from '@jest/globals';
import PostalMime from 'postal-mime';
import { exampleMail } from '../example.js';
import { asciiAddress, messageOf, type MessageParts } from './message.js';

const parts: MessageParts = {
  messageId: '<1@example.org>', date: new Date('2026-12-04T03:00:00.000Z'), from: { name: 'Team OSAKA Network', address: 'network@example.org' },
  to: { name: 'Ann Sample', address: 'ann@example.org' }, subject: 'A need is open', headers: { 'Auto-Submitted': 'auto-generated' }, text: 'Hello\nthere\n', html: '<p>Hello</p>\n', calendar: null,
};

describe('a message', () => {
  test.each(['ja', 'en', 'vi', 'th'])('is read as it was written, in %s', async (language) => {
    const mail = exampleMail('match.asked_need', language, 'https://network.example.org');
    const to = { name: language === 'en' ? 'Sample, Ann "A." <x@y>' : '見本 花子 ตัวอย่าง ภาษาไทย Nguyễn Văn Ví Dụ', address: 'reader@example.org' };
    const read = await new PostalMime().parse(messageOf({ ...parts, ...mail, to, subject: `${mail.subject} ${mail.subject} 👩‍🌾`, calendar: { name: 'meeting.ics', method: 'CANCEL', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR' } }));
    expect(read).toMatchObject({ subject: `${mail.subject} ${mail.subject} 👩‍🌾`, from: parts.from, to: [to], messageId: '<1@example.org>', date: '2026-12-04T03:00:00.000Z' });
    expect([read.text, read.html].map((body) => body?.replaceAll('\r\n', '\n').trim())).toEqual([mail.text.trim(), mail.html.trim()]);
    expect(read.attachments).toEqual([expect.objectContaining({ filename: 'meeting.ics', mimeType: 'text/calendar', method: 'CANCEL', disposition: 'attachment' })]);
  });

  test('has lines that every server takes, and no header but its own', () => {
    const evil = 'Harmless\r\nBcc: all@example.org\r\n\r\n.\r\n';
    const [head = '', ...body] = messageOf({ ...parts, subject: evil, to: { name: evil, address: 'ann@example.org' }, text: `.\r\n${'あ'.repeat(2_000)}\n.`, html: '' }).toString('ascii').split('\r\n\r\n');
    expect(head.split(/\r\n(?! )/).map((line) => line.slice(0, line.indexOf(':')))).toEqual(['From', 'To', 'Subject', 'Message-ID', 'Date', 'Auto-Submitted', 'MIME-Version', 'Content-Type']);
    expect(head).not.toMatch(/^bcc:/im);
    for (const line of [head, ...body].join('\r\n').split('\r\n')) {
      expect(line.length).toBeLessThanOrEqual(78);
      expect(line.startsWith('.')).toBe(false);
    }
  });

  test('names a domain as servers know it', () => {
    expect(asciiAddress('hanako@例え.jp')).toBe('hanako@xn--r8jz45g.jp');
    expect(asciiAddress('ann@example.org')).toBe('ann@example.org');
  });
});
