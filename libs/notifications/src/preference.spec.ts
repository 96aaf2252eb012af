import { productLanguages } from '@team-osaka/domain';
import { catalogs } from '@team-osaka/i18n/server';
import { describe, expect, test } from '@jest/globals';
import {
  digestKind, exampleMail, exampleNotification, exampleParameters, kindsFor, maySilence, notificationKinds, plainNotification, plans, renderDigest, renderPlainMail, urgencyOf, type DigestInput, type Parameters,
} from './index.js';

const publicUrl = 'https://network.example.org';
const everything = [...notificationKinds, digestKind] as const;
const cases = everything.flatMap((kind) => productLanguages.map((language) => ({ kind, language })));
const evil = 'Anh\r\nBcc: everybody@example.org\u202E<script>alert(1)</script>';

describe('every example, as the preview shows it', () => {
  test.each(cases)('$kind in $language', ({ kind, language }) => {
    const mail = exampleMail(kind, language, publicUrl);
    const shown = kind === digestKind ? { title: mail.subject, body: mail.text } : exampleNotification(kind, language);
    for (const text of [mail.subject, mail.text, mail.html, shown.title, shown.body]) expect(text.replace(/style="[^"]*"/g, '')).not.toMatch(/undefined|\[object|[{}]|(^|\s)(notification|preference)\./);
    expect(mail.html).toContain(`<html lang="${language}">`);
    expect(mail.html).not.toMatch(/<(script|img|link|iframe)\b/);
    expect(mail.text).toContain(`${publicUrl}/settings/notifications`);
    expect(mail.text.includes(`${publicUrl}/api/unsubscription?token=`)).toBe(kind === digestKind || maySilence(kind));
    if (language !== 'en') expect(mail.subject).not.toBe(exampleMail(kind, 'en', publicUrl).subject);
  });

  test('every kind has a name in every language', () => {
    for (const language of productLanguages) {
      const texts: Readonly<Record<string, string>> = catalogs[language];
      expect(everything.filter((kind) => !texts[`notification.kind.${kind}`])).toEqual([]);
      expect(new Set(everything.map((kind) => texts[`notification.kind.${kind}`])).size).toBe(everything.length);
    }
  });
});

describe('urgency', () => {
  test('is one for a kind, wherever a plan uses it', () => {
    for (const { urgency, messages } of Object.values(plans)) for (const message of messages) expect([message.kind, urgencyOf(message.kind)]).toEqual([message.kind, message.urgency ?? urgency]);
  });

  test('what asks for an answer cannot be silenced', () => {
    for (const kind of ['identity.invited', 'identity.password_reset', 'match.asked_technology', 'match.asked_need', 'match.reminded', 'match.escalated', 'match.interest_expressed', 'technology.stale_warned', 'need.submitted'] as const) expect(maySilence(kind)).toBe(false);
    for (const kind of ['match.progressed', 'match.closed', 'need.awarded', 'technology.published'] as const) expect(maySilence(kind)).toBe(true);
  });

  test('people choose among what their role is told', () => {
    expect(kindsFor('member')).toContain('technology.published');
    expect(kindsFor('member')).not.toContain('need.opened');
    expect(kindsFor('member')).not.toContain('match.escalated');
    expect(kindsFor('official')).toContain('need.opened');
    expect(kindsFor('coordinator')).toContain('match.declined_office');
    expect(kindsFor('coordinator')).not.toContain('match.progressed');
    expect(kindsFor('observer').every((kind) => /^((identity|organisation|webhook)\.|(need|technology)\.found$)/.test(kind))).toBe(true);
    expect(kindsFor('public')).toEqual([]);
  });
});

describe('a summary', () => {
  const digest = (change: Partial<DigestInput>) => renderDigest({ locale: 'en', timeZone: 'UTC', recipientName: 'Ann', items: [], more: 0, publicUrl, ...change });

  test('lists every item with its own link, and says how many more there are', () => {
    const items = ['a', 'b', 'c'].map((name) => ({ title: `Title ${name}`, body: `Body ${name}`, link: `/matches/${name}` }));
    const mail = digest({ items, more: 4 });
    expect(mail.subject).toBe('Summary: 7 updates for you');
    for (const { title, body, link } of items) {
      expect(mail.text).toContain(`■ ${title}\n  ${body}\n  ${publicUrl}${link}`);
      expect(mail.html).toContain(`href="${publicUrl}${link}"`);
    }
    expect(mail.text).toContain('and 4 more');
  });

  test('cannot be given headers or markup by what people wrote', () => {
    const mail = digest({ recipientName: evil, items: [{ title: evil, body: evil, link: '/x' }] });
    expect(mail.html).not.toContain('<script>');
    expect(mail.text.split('\n').some((line) => line.trimStart().startsWith('Bcc:'))).toBe(false);
    expect(mail.subject).not.toMatch(/\p{Cc}/u);
  });
});

describe('plain facts, where the sentences fail', () => {
  const broken = { need: { texts: { ja: { broken: true } }, original: 'ja' }, needOwner: evil, reason: 'Too small' } as unknown as Parameters;
  const input = { kind: 'match.rejected' as const, timeZone: 'Asia/Tokyo', recipientName: 'Ann', parameters: broken, link: '/needs/1', publicUrl };

  test.each(productLanguages)('in %s', (locale) => {
    const mail = renderPlainMail({ ...input, locale });
    expect(mail.text).toContain('Too small');
    expect(mail.text).toContain(`${publicUrl}/needs/1`);
    expect(mail.text.split('\n').some((line) => line.trimStart().startsWith('Bcc:'))).toBe(false);
    expect(mail.subject).not.toMatch(/\p{Cc}/u);
    expect(plainNotification('match.rejected', locale, broken).title).toBe((catalogs[locale] as Readonly<Record<string, string>>)['notification.kind.match.rejected']);
  });

  test('of a kind that is gone', () => {
    expect(plainNotification('need.forgotten', 'en', exampleParameters('need.withdrawn')).title).toBe('need.forgotten');
  });
});
