import { describe, expect, test } from '@jest/globals';
import { errorText, fieldErrorText } from './error-text.js';
import { translatorOf } from './server.js';

describe('translator', () => {
  test('fills arguments in the manner of the language', () => {
    expect(translatorOf('en').text('ui.shown', { count: 1 })).toBe('1 item shown');
    expect(translatorOf('ja').text('ui.shown', { count: 3 })).toBe('3件を表示中');
  });

  test('ends a sentence once after a name that ends in a full stop', () => {
    const names = { technologyOwner: 'Minato Sample Industries Co., Ltd.', needOwner: 'Sample City Environment Co., Ltd.' };
    expect(translatorOf('en').text('match.lead', names)).toMatch(/Sample City Environment Co\., Ltd\.$/);
    expect(translatorOf('en').text('match.lead', { ...names, needOwner: 'Sample City...' })).toMatch(/City\.\.\.\.$/);
  });

  test('labels vocabulary values', () => {
    expect(translatorOf('vi').textOf('vocabulary.sector', 'waste')).toBe('Chất thải');
    expect(translatorOf('th').textOf('match.state', 'introduced')).toBe('แนะนำให้รู้จักแล้ว');
  });

  test('speaks English where the product does not know the language', () => {
    expect(translatorOf('my').language).toBe('en');
    expect(translatorOf('vi-VN').language).toBe('vi');
  });

  test('falls back for keys known only when running', () => {
    expect(translatorOf('en').textOr('error.toString', 'fallback')).toBe('fallback');
    expect(translatorOf('en').textOr('constructor', 'fallback')).toBe('fallback');
  });

  test('refuses a missing argument unless a listener takes the fault', () => {
    expect(() => translatorOf('en').text('ui.due')).toThrow();
  });
});

describe('formats', () => {
  test('keep a calendar date on its day in every zone', () => {
    expect(translatorOf('en').date('2026-03-01')).toBe('1 March 2026');
    expect(translatorOf('ja').date('2026-03-01')).toBe('2026年3月1日');
    expect(translatorOf('th').date('2026-03-01', 'year')).toContain('2026');
  });

  test('name the zone of a moment', () => {
    expect(translatorOf('en').dateTime('2026-03-01T03:00:00Z', 'Asia/Tokyo')).toBe('1 March 2026, 12:00 GMT+9');
  });

  test('write money with its code', () => {
    expect(translatorOf('en').money(5_000_000, 'JPY').replace(/\s/g, ' ')).toBe('JPY 5,000,000');
  });

  test('say how far a moment is', () => {
    const now = new Date('2026-03-10T00:00:00Z');
    expect(translatorOf('en').relative('2026-03-13T01:00:00Z', now)).toBe('in 3 days');
    expect(translatorOf('en').relative('2026-03-09T00:00:00Z', now)).toBe('yesterday');
  });

  test('name countries and languages', () => {
    expect(translatorOf('ja').country('VN')).toBe('ベトナム');
    expect(translatorOf('en').languageName('fil')).toBe('Filipino');
  });
});

describe('error texts', () => {
  test('say who decided and when', () => {
    const text = errorText(translatorOf('en'), 'match.already_decided', { by: 'Aoi Tanaka', at: '2026-03-01T03:00:00Z' });
    expect(text).toBe('Aoi Tanaka has already decided this match (1 March 2026, 03:00 UTC).');
    expect(errorText(translatorOf('en'), 'match.already_decided')).toBe('This match has already been decided.');
  });

  test('explain unknown codes as a fault of ours, and unknown field codes as not valid', () => {
    expect(errorText(translatorOf('en'), 'no.such.code')).toBe(errorText(translatorOf('en'), 'platform.internal'));
    expect(fieldErrorText(translatorOf('en'), 'no_such_rule')).toBe('This entry is not valid. Please check it.');
    expect(fieldErrorText(translatorOf('en'), 'unit.unknown')).toContain('unit');
  });
});
