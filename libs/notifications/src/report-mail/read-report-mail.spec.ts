import { describe, expect, test } from '@jest/globals';
import { readReportMail } from './read-report-mail.js';

const messageId = '<0199f0aa-1111-7222-8333-444455556666@network.example.org>';
const returned = `From: =?UTF-8?B?VGVhbQ==?= <network@example.org>\nTo: <ann@example.org>\nSubject: A need is open\nMessage-ID:\n ${messageId}\n\nHello\n`;

/** A report as a mail server writes it; `parts` are those of its body. */
const report = (type: string, parts: string, head = ''): Buffer =>
  Buffer.from(`${head}From: MAILER-DAEMON@mx.example.net\nDate: Fri, 4 Dec 2026 12:00:00 +0900\nMessage-Id: <report-1@mx.example.net>\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=${type};\n\tboundary="=_b"\n\n${parts.split('\n---\n').map((one) => `--=_b\n${one}\n`).join('')}--=_b--\n`.replaceAll('\n', '\r\n'));

const postfix = (recipient: string, words = '(in reply to RCPT TO command)') => report('delivery-status', `Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.net.

<ann@example.org>: host mail.example.org[192.0.2.7] said: 550 refused
    ${words}
---
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net
X-Postfix-Queue-ID: 4Xw0Yz1abc
X-Postfix-Sender: rfc822; network@example.org
Arrival-Date: Fri,  4 Dec 2026 11:59:58 +0900 (JST)

${recipient}
---
Content-Description: Undelivered Message
Content-Type: message/rfc822

${returned}`);

const reportedBy = async (mail: Buffer) => (await readReportMail(mail))?.reported;

describe('a bounce mail', () => {
  test('of Postfix names the address, the reason and the mail', async () => {
    expect(await readReportMail(postfix(`Final-Recipient: rfc822; ann.moved@example.com
Original-Recipient: rfc822;Ann@example.org
Action: failed
Status: 5.1.1
Remote-MTA: dns; mail.example.org
Diagnostic-Code: smtp; 550 5.1.1 <ann.moved@example.com>: Recipient address
    rejected: User unknown`))).toEqual({
      messageId: '<report-1@mx.example.net>', writtenAt: '2026-12-04T03:00:00.000Z', about: messageId,
      reported: [{
        kind: 'bounce', permanent: true, addresses: ['ann@example.org', 'ann.moved@example.com'],
        detail: '5.1.1 smtp; 550 5.1.1 <ann.moved@example.com>: Recipient address rejected: User unknown',
      }],
    });
  });

  test('of Exim, whose status says nothing, is judged by the answer of the server', async () => {
    const exim = (diagnostic: string) => report('delivery-status', `Content-type: text/plain; charset=us-ascii

A message that you sent could not be delivered to one or more of its recipients.

  ann@example.org
    host mail.example.org [192.0.2.7]
    SMTP error from remote mail server after RCPT TO:<ann@example.org>
---
Content-type: message/delivery-status

Reporting-MTA: dns; exim.example.net

Action: failed
Final-Recipient: rfc822;ann@example.org
Status: 5.0.0
Remote-MTA: dns; mail.example.org
${diagnostic}
---
Content-type: text/rfc822-headers

${returned}`, 'X-Failed-Recipients: ann@example.org\n');
    expect(await readReportMail(exim('Diagnostic-Code: smtp; 550 No such user here'))).toMatchObject({ about: messageId, reported: [{ permanent: true, addresses: ['ann@example.org'] }] });
    for (const [diagnostic, permanent] of [['smtp; 550-5.1.1 The account\n  does not exist', true], ['smtp; 552 5.2.2 Mailbox full', false], ['smtp; 550 5.7.1 Blocked', false], ['x-unix; 550', false]] as const) {
      expect(await reportedBy(exim(`Diagnostic-Code: ${diagnostic}`))).toMatchObject([{ permanent }]);
    }
    expect(await reportedBy(exim('X-None: 1'))).toMatchObject([{ permanent: false, detail: '5.0.0' }]);
  });

  test('of Exchange Online, told to people as HTML, is read', async () => {
    const exchange = report('delivery-status', `Content-Type: multipart/alternative; differences=Content-Type; boundary="=_alt"

--=_alt
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: base64

PGh0bWw+PGI+YW5uPC9iPiB3YXNuJ3QgZm91bmQ8L2h0bWw+

--=_alt--
---
Content-Type: message/delivery-status

Reporting-MTA: dns;AB1PR01MB0001.prod.outlook.example
Received-From-MTA: dns;AB1PR01MB0002.prod.outlook.example
Arrival-Date: Fri, 4 Dec 2026 02:59:58 +0000

Original-Recipient: rfc822;ann@example.org
Final-Recipient: rfc822;ann@example.org
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup
---
Content-Type: message/rfc822

${returned}`, 'X-MS-Exchange-Message-Is-Ndr: \nIn-Reply-To: <another@example.org>\n');
    expect(await readReportMail(exchange)).toMatchObject({ about: messageId, reported: [{ permanent: true, addresses: ['ann@example.org', 'ann@example.org'] }] });
  });

  test('tells of each recipient; what is delayed, relayed or delivered has not failed', async () => {
    const block = (name: string, action: string, status: string): string => `Final-Recipient: rfc822; ${name}@example.org\nAction: ${action}\nStatus: ${status}`;
    const several = [block('gone', 'FAILED', '5.1.1 (bad mailbox)'), block('full', 'failed', '5.2.2'), block('late', 'delayed', '4.4.1'), block('there', 'relayed', '2.0.0'), block('old', 'failed', '4.4.7'), 'Final-Recipient: rfc822; undisclosed\nAction: failed\nStatus: 5.1.1', block('nul\u0000', 'failed', '5.1.1')];
    expect(await reportedBy(postfix(several.join('\n\n')))).toEqual([
      { kind: 'bounce', permanent: true, addresses: ['gone@example.org'], detail: '5.1.1' },
      { kind: 'bounce', permanent: false, addresses: ['full@example.org'], detail: '5.2.2' },
      { kind: 'bounce', permanent: false, addresses: ['old@example.org'], detail: '4.4.7' },
    ]);
    expect(await reportedBy(postfix(block('late', 'delayed', '4.4.1')))).toEqual([]);
  });

  test('kills no address behind which somebody was reached, and none whose mail was refused for what it says', async () => {
    const behind = (name: string, action: string): string => `Original-Recipient: rfc822; office@example.org\nFinal-Recipient: rfc822; ${name}@example.org\nAction: ${action}\nStatus: 5.1.1`;
    expect(await reportedBy(postfix(`${behind('gone', 'failed')}\n\n${behind('there', 'delivered')}`))).toMatchObject([{ permanent: false }]);
    const refused = 'Final-Recipient: rfc822; ann@example.org\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 Refused';
    expect(await reportedBy(postfix(refused, '(in reply to end of DATA command)'))).toMatchObject([{ permanent: false }]);
    expect(await reportedBy(postfix(refused))).toMatchObject([{ permanent: true }]);
  });
});

describe('an abuse report', () => {
  const feedback = (fields: string): Buffer => report('feedback-report', `Content-Type: text/plain; charset="US-ASCII"

This is an email abuse report.
---
Content-Type: message/feedback-report

${fields}
---
Content-Type: message/rfc822
Content-Disposition: inline

${returned}`);

  test('is a complaint, also where it hides the recipient', async () => {
    expect(await readReportMail(feedback('Feedback-Type: abuse\nUser-Agent: Feedback/1.0\nVersion: 1\nOriginal-Rcpt-To: <Ann@example.org>'))).toMatchObject({
      about: messageId, reported: [{ kind: 'complaint', permanent: true, addresses: ['ann@example.org'], detail: 'abuse Feedback/1.0' }],
    });
    expect(await reportedBy(feedback('Feedback-Type: fraud\nVersion: 1'))).toMatchObject([{ kind: 'complaint', addresses: [] }]);
  });

  test.each(['not-spam', 'auth-failure', 'virus'])('of the type %s is none', async (type) => {
    expect(await reportedBy(feedback(`Feedback-Type: ${type}\nVersion: 1`))).toEqual([]);
  });
});

describe('whatever else arrives', () => {
  const dead = 'Final-Recipient: rfc822; ann@example.org\nAction: failed\nStatus: 5.1.1';

  test.each([
    ['nothing', ''],
    ['an answer of a person', `From: ann@example.org\r\nSubject: Re: Status: 5.1.1\r\n\r\n${dead}\r\n`],
    ['noise', Buffer.from(Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256)).toString('latin1')],
    ['a report with nothing in it', 'Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\n--x--\r\n'],
    ['a report that tells of nobody', 'Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a.example\r\n--x--\r\n'],
    ['feedback without a type', 'Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\nContent-Type: message/feedback-report\r\n\r\nVersion: 1\r\n--x--\r\n'],
    ['a mail without end of nesting', Array.from({ length: 300 }, (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n`).join('')],
    ['a head without end', `X: ${'y'.repeat(300_000)}\r\n${'Z: z\r\n'.repeat(10)}\r\n`],
    ['a report that somebody forwards', `Content-Type: multipart/mixed; boundary=f\r\n\r\n--f\r\nContent-Type: message/rfc822\r\n\r\n${postfix(dead).toString()}\r\n--f--\r\n`],
  ])('%s is no report', async (_, mail) => {
    expect(await readReportMail(Buffer.from(mail))).toBeNull();
  });

  test('a report that is cut off, of unknown characters or in lines without carriage returns is read as far as it goes', async () => {
    const whole = postfix(`${dead}\nDiagnostic-Code: smtp; 550 5.1.1 \u0007\u202E`).toString('latin1');
    for (const mail of [Buffer.from(whole.slice(0, whole.indexOf('Hello')), 'latin1'), Buffer.from(whole.replaceAll('\r', ''), 'latin1'), Buffer.concat([Buffer.from(whole.replace('5.1.1 ', '5.1.1 \xff\xfe'), 'latin1'), Buffer.alloc(400_000, 'A')])]) {
      const read = await readReportMail(mail);
      expect(read).toMatchObject({ about: messageId, reported: [{ permanent: true, addresses: ['ann@example.org'] }] });
      // oxlint-disable-next-line no-control-regex
      expect(read?.reported[0]?.detail).not.toMatch(/[\u0000-\u001F\u202E]/);
    }
  });
});
