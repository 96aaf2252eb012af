import { comma, pause } from './characters.js';
import { foldLabel } from './fold-label.js';
import { normalise, originalSlice, withoutDiacritics, type FoldedText } from './fold.js';
import { functionWords } from './function-words.js';
import type { RomanisedLanguage } from './language.js';
import { asWritten, soundOf } from './sound.js';
import { withPieces, type Piece } from './spelling.js';

/** A word in Latin letters with the units of the folded text it covers. */
interface Word {
  from: number;
  to: number;
  letters: string;
  sound: string;
}

/** Syllables are often typed apart. */
const longestJoin = 7;
/** Shorter words stand for too much. */
const leastLetters: Readonly<Record<RomanisedLanguage, number>> = { ja: 3, my: 2, th: 3 };
const longestWord = 40;

/**
 * The text with the words that are typed as they sound read as the labels and words they stand for, in their own script, longest first, and without its function words;
 * each still knows its place in the original. What sounds like nothing known stays.
 */
export function transcribed(text: FoldedText, language: RomanisedLanguage, readings: ReadonlyMap<string, string>): FoldedText {
  const words = latinWords(text, language);
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestAt(text, words, at, language, readings);
    const word = words[at];
    if (word === undefined) break;
    if (found !== undefined) pieces.push({ word: found.plain, from: word.from, to: found.to });
    else if (functionWords[language].has(word.letters)) pieces.push({ word: '', from: word.from, to: word.to });
    at += found?.words ?? 1;
  }
  return pieces.length === 0 ? text : withPieces(text, pieces);
}

function latinWords(text: FoldedText, language: RomanisedLanguage): Word[] {
  return [...text.plain.matchAll(/[^ ,.]+/g)].flatMap(({ 0: run, index: from }) => {
    const to = from + run.length;
    const letters = run.length > longestWord ? '' : withoutDiacritics(normalise(originalSlice(text, from, to)));
    return /^[a-z]+$/.test(letters) ? [{ from, to, letters, sound: soundOf(language, letters) }] : [];
  });
}

/** What the words from `at` on are read as. */
interface Found {
  plain: string;
  to: number;
  words: number;
}

function longestAt(text: FoldedText, words: readonly Word[], at: number, language: RomanisedLanguage, readings: ReadonlyMap<string, string>): Found | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const isGrammar = (word: Word): boolean => functionWords[language].has(word.letters);
  let found: Found | undefined;
  let sound = '';
  let letters = '';
  for (let next = at; next < words.length && next < at + longestJoin; next += 1) {
    const [word, before] = [words[next], words[next - 1]];
    if (word === undefined || (next > at && before !== undefined && [comma, pause].some((gap) => text.plain.slice(before.to, word.from).includes(gap)))) break;
    // Japanese particles stand between words; Thai and Burmese ones may be syllables within words.
    if (language === 'ja' && isGrammar(word)) break;
    sound += word.sound;
    letters += word.letters;
    if (letters.length < leastLetters[language] || (next === at && isGrammar(word))) continue;
    // What sounds alike by chance often begins or ends with a particle.
    const reading = readings.get(asWritten(letters)) ?? (isGrammar(word) || isGrammar(first) ? undefined : readings.get(sound));
    if (reading !== undefined) found = { plain: foldLabel(reading).plain, to: word.to, words: next - at + 1 };
  }
  return found;
}
