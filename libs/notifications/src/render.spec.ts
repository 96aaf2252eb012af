import { announcedEvents } from '@team-osaka/contracts';
import { productLanguages } from '@team-osaka/domain';
import { catalogs } from '@team-osaka/i18n/server';
import { describe, expect, test } from '@jest/globals';
import { exampleFacts, exampleParameters, notificationKinds, parametersOf, pickParameters, plans, renderMail, renderNotification, type MailInput } from './index.js';

const cases = notificationKinds.flatMap((kind) => productLanguages.map((locale) => ({ kind, locale })));
const input = (change: Partial<MailInput>): MailInput => ({
  kind: 'match.asked_technology', locale: 'ja', timeZone: 'Asia/Tokyo', recipientName: '見本 花子', link: '/matches/1', publicUrl: 'https://network.example.org',
  parameters: exampleParameters(change.kind ?? 'match.asked_technology'), ...change,
});

describe('every kind in every language', () => {
  test.each(cases)('$kind in $locale', ({ kind, locale }) => {
    const mail = renderMail(input({ kind, locale, parameters: exampleParameters(kind) }));
    const shown = renderNotification(kind, locale, exampleParameters(kind), 'Asia/Tokyo');
    for (const text of [mail.subject, mail.text, mail.html, shown.title, shown.body]) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/undefined|\[object|notification\.|vocabulary\.|match\.state/);
      expect(text.replace(/style="[^"]*"/g, '')).not.toMatch(/[{}]/);
    }
    expect(mail.html).toContain(`<html lang="${locale}">`);
    expect(mail.html.match(/https:\/\/network\.example\.org\/matches\/1/g)).toHaveLength(3);
    expect(mail.text).toContain('https://network.example.org/matches/1');
    expect(shown.body).not.toContain('\n');
    // A language that borrowed its sentences from English would repeat them.
    if (locale !== 'en') expect(mail.text.split('\n\n')[1]).not.toBe(renderMail(input({ kind, locale: 'en', parameters: exampleParameters(kind) })).text.split('\n\n')[1]);
  });

  test('the examples hold every fact that a kind may show', () => {
    for (const kind of notificationKinds) expect(Object.keys(exampleParameters(kind)).sort()).toEqual([...parametersOf(kind)].sort());
  });

  test('every announced event has a plan, and every kind is used by one', () => {
    expect(Object.keys(plans).sort()).toEqual([...announcedEvents].sort());
    expect([...new Set(Object.values(plans).flatMap((plan) => plan.messages.map((message) => message.kind)))].sort()).toEqual([...notificationKinds].sort());
  });

  test('no catalog holds texts of a kind that is gone', () => {
    const known = new Set(notificationKinds.flatMap((kind) => ['subject', 'title', 'body', 'action'].map((part) => `notification.${kind}.${part}`)));
    const kindKeys = Object.keys(catalogs.en).filter((key) => /^notification\.(identity|organisation|technology|need|match|webhook)\./.test(key));
    expect(kindKeys.sort()).toEqual([...known].sort());
  });
});

describe('a mail', () => {
  test('greets by name in the forms of each language, and without a name where none is known', () => {
    const greeting = (locale: string, recipientName: string) => renderMail(input({ locale, recipientName })).text.split('\n')[0];
    expect(greeting('ja', '見本 花子')).toBe('見本 花子 様');
    expect(greeting('vi', 'Trần Thị Mẫu')).toBe('Kính gửi Ông/Bà Trần Thị Mẫu,');
    expect(greeting('th', 'สมหญิง ตัวอย่าง')).toBe('เรียน คุณสมหญิง ตัวอย่าง');
    expect(greeting('en', 'Ann Sample')).toBe('Dear Ann Sample,');
    expect(greeting('ja', '')).toBe('ご担当者様');
  });

  test('shows a deadline as the date of the recipient’s zone', () => {
    const parameters = { ...exampleParameters('match.asked_technology'), due: { moment: '2026-12-04T20:00:00.000Z' } };
    expect(renderMail(input({ timeZone: 'Asia/Tokyo', parameters })).text).toContain('2026年12月5日土曜日');
    expect(renderMail(input({ locale: 'en', timeZone: 'Europe/London', parameters })).text).toMatch(/Friday,? 4 December 2026/);
    expect(renderMail(input({ locale: 'th', timeZone: 'Asia/Bangkok', parameters })).text).toContain('5 ธันวาคม');
  });

  test('shows each reader the title in the own language, English where there is none', () => {
    expect(renderMail(input({ locale: 'vi' })).text).toContain('Xử lý chất thải hữu cơ từ chợ đầu mối');
    expect(renderMail(input({ locale: 'th' })).text).toContain('Treatment of organic waste from a wholesale market');
  });

  test('cannot be given headers, markup or hidden reading directions by what people wrote', () => {
    const evil = 'Title\r\nBcc: everybody@example.org\u202E<script>alert(1)</script>';
    const mail = renderMail(input({ recipientName: evil, parameters: { ...exampleFacts, needOwner: evil, need: evil, technology: evil, site: evil } }));
    // oxlint-disable-next-line no-control-regex
    expect(mail.subject).not.toMatch(/[\u0000-\u001F\u202E]/);
    expect(mail.html).not.toContain('<script>');
    expect(mail.text.split('\n').some((line) => line.startsWith('Bcc:'))).toBe(false);
  });

  test('clips long titles in the subject by whole characters', () => {
    const mail = renderMail(input({ locale: 'en', parameters: { ...exampleFacts, needOwner: '👩‍🔬'.repeat(200) } }));
    expect(mail.subject).toContain(`${'👩‍🔬'.repeat(79)}…`);
  });

  test('leaves out facts that are not there', () => {
    const { due: _due, phrases: _phrases, ...rest } = exampleParameters('match.asked_technology');
    expect(renderMail(input({ parameters: rest })).text).not.toContain('対応期限');
  });
});

test('what a kind does not show is not kept for its recipients', () => {
  const kept = pickParameters(exampleFacts, parametersOf('match.asked_technology'));
  expect(kept).not.toHaveProperty('contacts');
  expect(kept).not.toHaveProperty('reason');
});
