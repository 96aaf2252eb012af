import { expect, test } from '@jest/globals';
import { inLanguage } from './localised.js';

test("a text comes in the reader's language, else in English, else in whichever there is", () => {
  expect(inLanguage({ ja: '大阪', en: 'Osaka' }, 'ja')).toBe('大阪');
  expect(inLanguage({ ja: '大阪', en: 'Osaka' }, 'th')).toBe('Osaka');
  expect(inLanguage({ ja: '大阪' }, 'th')).toBe('大阪');
  expect(inLanguage({}, 'th')).toBe('');
});
