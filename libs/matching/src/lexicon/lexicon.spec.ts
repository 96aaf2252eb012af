import { describe, expect, test } from '@jest/globals';
import { lexicon } from './index.js';
import { lintLexicon } from './lint.js';
import { parseLexicon } from './model.js';

describe('the pivot lexicon', () => {
  test('may be released', () => {
    expect(lintLexicon(lexicon())).toEqual([]);
  });

  test('ties the words of eight languages to at least five thousand lemmas', () => {
    expect(lexicon().length).toBeGreaterThanOrEqual(5000);
  });
});

describe('the lint of the lexicon', () => {
  const sound = 'bin, dustbin | ごみ箱, くず入れ | thùng rác, sọt rác | ถังขยะ, ถังใส่ขยะ | အမှိုက်ပုံး | कूड़ेदान | कचराकुंडी | basurahan';

  test('accepts a sound row', () => {
    expect(lintLexicon(parseLexicon(sound))).toEqual([]);
  });

  test.each([
    ['a lemma used twice', /bin: lemma used twice/, `${sound}\n${sound}`],
    ['an empty column', /bin: empty in my/, sound.replace('အမှိုက်ပုံး', '')],
    ['a repeated word', /bin: a word repeated in vi/, sound.replace('sọt rác', 'thùng rác')],
    ['a word of another language', /"bin" is not written in th/, sound.replace('ถังใส่ขยะ', 'bin')],
    ['too few words', /ja: 1.00 words a lemma/, sound.replace(', くず入れ', '')],
  ])('finds %s', (_case, finding, table) => {
    expect(lintLexicon(parseLexicon(table))).toContainEqual(expect.stringMatching(finding));
  });
});
