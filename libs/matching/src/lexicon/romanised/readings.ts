import { lexicon } from '../index.js';
import { spelledSyllable, syllables } from './burmese.js';
import { inflected } from './inflection.js';
import { japanese } from './ja.js';
import { kanaAt } from './kana.js';
import { parseRomanised, type RomanisedTables } from './model.js';
import { burmese } from './my.js';
import { thai } from './th.js';
import type { RomanisedLanguage } from '../../text/language.js';
import { asWritten, soundOf } from '../../text/sound.js';
import { thesaurus } from '../../thesaurus/index.js';

/** What a word in Latin letters is read as, by its sound; reviewed words by their very letters, too (`asWritten`). */
export type Readings = ReadonlyMap<string, string>;

export const romanisedTables: Readonly<Record<RomanisedLanguage, RomanisedTables>> = { ja: japanese, my: burmese, th: thai };

const lettersOf = (spelling: string): string[] => spelling.toLowerCase().split(/[^a-z]+/).filter((word) => word !== '');

/** Sounds of a spelling typed apart as it is written here, and typed together. */
export function soundsOf(language: RomanisedLanguage, spelling: string): string[] {
  const words = lettersOf(spelling);
  return [...new Set([words.map((word) => soundOf(language, word)).join(''), soundOf(language, words.join(''))])];
}

/** Ways to write one label that are kept, and parts' own. */
const mostWays = 4;
/** Shorter labels that nobody has reviewed sound like too much else. */
const leastSound: Readonly<Record<RomanisedLanguage, number>> = { ja: 3, my: 4, th: 3 };

/**
 * Every label of the thesaurus and the lexicon of that language by its sound: the reviewed words and their forms first, then the labels that can be put together of them
 * (Japanese kana and Burmese syllables by rule). Where two sound alike the first is kept.
 */
export function readingsOf(language: RomanisedLanguage): Readings {
  const readings = new Map<string, string>();
  const keep = (spelling: string, meaning: string, keys = soundsOf(language, spelling)): void => {
    for (const key of keys) if (!readings.has(key)) readings.set(key, meaning);
  };
  const tables = romanisedTables[language];
  const words = parseRomanised(tables.words);
  const changing = parseRomanised(tables.inflected ?? '');
  for (const { meaning, spellings } of words) for (const spelling of spellings) keep(spelling, meaning, [asWritten(lettersOf(spelling).join('')), ...soundsOf(language, spelling)]);
  for (const { meaning, spellings } of changing) for (const spelling of spellings) for (const form of inflected(spelling)) keep(form, meaning);
  const pieces = new Map<string, string[]>();
  for (const { word, spellings } of [...words, ...changing, ...parseRomanised(tables.parts)]) pieces.set(word, [...(pieces.get(word) ?? []), ...spellings]);
  for (const label of labelsOf(language)) {
    for (const way of waysToWrite(language, label, pieces)) if (soundsOf(language, way).every((sound) => sound.length >= leastSound[language])) keep(way, label);
  }
  return readings;
}

function labelsOf(language: RomanisedLanguage): Set<string> {
  const labels = new Set<string>();
  for (const concept of thesaurus) for (const label of concept.labels) if (label.language === language) labels.add(label.text);
  for (const row of lexicon()) for (const word of row.words[language]) labels.add(word);
  return labels;
}

/** How the label may be written, of as few parts as possible; none where a part of it is unknown. */
function waysToWrite(language: RomanisedLanguage, label: string, pieces: ReadonlyMap<string, readonly string[]>): string[] {
  const units = language === 'my' ? syllables(label) : [...label.replace(/\s/g, '')];
  const best: ({ parts: number; ways: readonly string[] } | undefined)[] = [{ parts: 0, ways: [''] }];
  for (let from = 0; from < units.length; from += 1) {
    const before = best[from];
    if (before === undefined) continue;
    for (let to = from + 1; to <= units.length; to += 1) {
      const part = units.slice(from, to).join('');
      const spellings = pieces.get(part) ?? spelledByRule(language, part, to - from);
      const known = best[to];
      if (spellings === undefined || (known !== undefined && known.parts <= before.parts + 1)) continue;
      best[to] = { parts: before.parts + 1, ways: before.ways.flatMap((way) => spellings.map((spelling) => `${way} ${spelling}`)).slice(0, mostWays) };
    }
  }
  const found = best[units.length];
  // A single part is written alone only as its own row says.
  return found === undefined || (found.parts === 1 && pieces.has(label)) ? [] : [...found.ways];
}

function spelledByRule(language: RomanisedLanguage, part: string, units: number): string[] | undefined {
  if (language === 'th') return undefined;
  if (language === 'my') {
    const spelling = units === 1 ? spelledSyllable(part) : undefined;
    return spelling === undefined ? undefined : [spelling];
  }
  const kana = kanaAt(part, 0);
  return kana?.length === units ? [kana.spelling] : undefined;
}
