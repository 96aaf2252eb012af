import { describe, expect, test } from '@jest/globals';
import { inflected } from './inflection.js';
import { lintRomanised } from './lint.js';
import { parseRomanised } from './model.js';
import { readingsOf, romanisedTables, soundsOf } from './readings.js';
import { spelledSyllable, syllables } from './burmese.js';
import { romanisedLanguages, type RomanisedLanguage } from '../../text/language.js';

const read = (language: RomanisedLanguage, spelling: string): (string | undefined)[] => soundsOf(language, spelling).map((sound) => readingsOf(language).get(sound));

describe('the romanised words', () => {
  test('may be released', () => {
    expect(lintRomanised()).toEqual([]);
  });

  test('cover the labels of the three languages', () => {
    const [ja = 0, my = 0, th = 0] = romanisedLanguages.map((language) => readingsOf(language).size);
    expect([ja > 15_000, my > 12_000, th > 6_000]).toEqual([true, true, true]);
    expect(romanisedLanguages.map((language) => parseRomanised(romanisedTables[language].words).length).every((rows) => rows >= 400)).toBe(true);
  });

  test.each([
    ['ja', 'gesui shori jou', '下水処理場'], ['ja', 'gesuisyorizyo', '下水処理場'], ['ja', 'gomi', 'ごみ'], ['ja', 'toire', 'トイレ'], ['ja', 'pettobotoru', 'ペットボトル'], ['ja', 'suponji', 'スポンジ'],
    ['my', 'yay soe', 'ရေဆိုး'], ['my', 'ye hsoe', 'ရေဆိုး'], ['my', 'amhaik', 'အမှိုက်'], ['my', 'ahmite', 'အမှိုက်'],
    ['th', 'nam sia', 'น้ำเสีย'], ['th', 'naam sia', 'น้ำเสีย'], ['th', 'bambat nam sia', 'บำบัดน้ำเสีย'], ['th', 'kaya', 'ขยะ'],
  ] as const)('%s: %s is %s', (language, spelling, word) => {
    expect(read(language, spelling)).toContain(word);
  });

  test('verbs and adjectives are known in their forms', () => {
    expect(inflected('arau')).toEqual(expect.arrayContaining(['araimasu', 'arawanai', 'aratte', 'aratta', 'araitai', 'araeba']));
    expect(inflected('suteru')).toEqual(expect.arrayContaining(['sutemasu', 'sutenai', 'sutete', 'suteta', 'sutetai']));
    expect(inflected('kusai')).toEqual(expect.arrayContaining(['kusaku', 'kusakute', 'kusakatta']));
  });

  test('Burmese is spelled syllable by syllable', () => {
    expect(syllables('ရေမြောင်း')).toEqual(['ရေ', 'မြောင်း']);
    expect(['မြောင်း', 'အိမ်', 'ပြတ်', 'စက်', 'ရှို့', 'ကျွန်း', 'x'].map(spelledSyllable)).toEqual(['myaung', 'ein', 'pyat', 'set', 'sho', 'chun', undefined]);
  });
});
