import { describe, expect, test } from '@jest/globals';
import { inOwnLanguage } from './in-own-language.js';

const failingIn = (...broken: string[]) => (locale: string): string => {
  if (broken.includes(locale)) throw new Error(`no ${locale}`);
  return `text in ${locale}`;
};

describe('a text in the own language', () => {
  test.each([
    ['succeeds', failingIn('vi'), { value: 'text in ja', fault: null }],
    ['fails there only: English and the reason', failingIn('ja'), { value: 'text in en', fault: 'no ja' }],
    ['fails everywhere: the plain facts, and the reason of the own language', failingIn('ja', 'en'), { value: 'the facts', fault: 'no ja' }],
  ])('%s', (_what, render, expected) => {
    expect(inOwnLanguage('ja', render, () => 'the facts')).toEqual(expected);
  });
});
