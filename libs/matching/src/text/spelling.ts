import { classAt, isGap, unitClass } from './characters.js';
import type { FoldedText } from './fold.js';
import { devanagariSkeleton, latinSkeleton } from './romanised.js';
import { isStopword } from './stopwords.js';

/** The Latin words of labels and lexicon, and how a word that is none of them is read. */
export interface Vocabulary {
  /** The known word that was probably meant; undefined where the word is known, or none is near. */
  correct(word: string): string | undefined;
}

/** Shorter words have too many neighbours. */
const shortestTypo = 5;
/** From this length on two slips are forgiven. */
const twoSlips = 9;
const longestWord = 24;

/** Prefixes and suffixes that Filipino verbs and nouns carry. */
const filipino = /^(?:nakaka|makaka|nagpapa|magpapa|pagpapa|napaka|pinaka|nagka|magka|pagka|nag|mag|pag|naka|maka|nang|mang|pang|nam|mam|pam|nan|man|pan|ipa|ika|ma|na|pa|ka|i|um|in)(?=.{4})/;

/**
 * @param words folded Latin words that are known
 * @param devanagari folded Hindi and Marathi words, found again when somebody writes them in Latin letters
 */
export function vocabularyOf(words: Iterable<string>, devanagari: Iterable<string>): Vocabulary {
  const known = new Set(words);
  // Texts in scripts of their own never ask for these.
  const slips = once(() => slipsOf(known));
  const sounds = once(() => soundsOf(devanagari));
  return {
    correct(word) {
      if (word.length < 4 || word.length > longestWord || known.has(word) || isStopword(word)) return undefined;
      const root = rootOf(word, known);
      if (root !== undefined) return root;
      return sounds().get(latinSkeleton(word)) ?? nearest(word, known, slips());
    },
  };
}

function once<T>(work: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: work() }).value;
}

/** Where two words are as near, the shorter, then the first by alphabet: the result must not depend on the order of the data. */
function isBetter(word: string, before: string | undefined): boolean {
  return before === undefined || word.length < before.length || (word.length === before.length && word < before);
}

/** Each known word by what is left of it without one letter. */
function slipsOf(known: ReadonlySet<string>): Map<string, string> {
  const slips = new Map<string, string>();
  for (const word of known) {
    if (word.length < shortestTypo || word.length > longestWord || !/^[a-z]+$/.test(word)) continue;
    for (const slip of deletions(word)) if (isBetter(word, slips.get(slip))) slips.set(slip, word);
  }
  return slips;
}

/** Each Devanagari word by how it sounds. */
function soundsOf(devanagari: Iterable<string>): Map<string, string> {
  const sounds = new Map<string, string>();
  for (const word of devanagari) {
    const key = devanagariSkeleton(word);
    if (key.length >= 4 && isBetter(word, sounds.get(key))) sounds.set(key, word);
  }
  return sounds;
}

/** The known Filipino root of an inflected word: nag-, um- and -in before and after it, the first syllable said twice. */
function rootOf(word: string, known: ReadonlySet<string>): string | undefined {
  const bare = word.replace(filipino, '');
  const forms = [bare, bare.replace(/^(..)\1/, '$1'), word.replace(/^(.)(um|in)/, '$1'), bare.replace(/^(.)(um|in)/, '$1')];
  for (const form of forms) {
    for (const stem of [form, form.replace(/(?:han|hin|an|in|ng)$/, '')]) if (stem !== word && stem.length >= 4 && known.has(stem)) return stem;
  }
  return undefined;
}

function nearest(word: string, known: ReadonlySet<string>, slips: ReadonlyMap<string, string>): string | undefined {
  if (word.length < shortestTypo) return undefined;
  const near: string[] = [];
  for (const slip of [word, ...deletions(word)]) {
    for (const candidate of [known.has(slip) ? slip : undefined, slips.get(slip)]) {
      if (candidate !== undefined && candidate.charAt(0) === word.charAt(0) && !near.includes(candidate)) near.push(candidate);
    }
  }
  const allowed = word.length >= twoSlips ? 2 : 1;
  let best: { word: string; distance: number } | undefined;
  for (const candidate of near) {
    const distance = slipsBetween(word, candidate);
    if (distance <= allowed && (best === undefined || distance < best.distance || (distance === best.distance && candidate < best.word))) best = { word: candidate, distance };
  }
  return best?.word;
}

/** The word without one letter, each once. */
function deletions(word: string): Set<string> {
  const found = new Set<string>();
  for (let at = 1; at < word.length; at += 1) found.add(word.slice(0, at) + word.slice(at + 1));
  return found;
}

/** Letters to insert, leave out, exchange or swap with their neighbour (Damerau, optimal string alignment). */
function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let value = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same);
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) value = Math.min(value, (before[column - 2] ?? 0) + 1);
      next.push(value);
    }
    before = last;
    last = next;
  }
  return last[other.length] ?? 0;
}

/** The text with misspelt, inflected or romanised words read as the words they stand for; each still knows its place in the original. */
export function corrected(text: FoldedText, vocabulary: Vocabulary): FoldedText {
  const { plain } = text;
  const pieces: Piece[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    if (!isLatin(plain, at) || (at > 0 && !isGap(plain.charAt(at - 1)))) continue;
    let to = at;
    while (isLatin(plain, to)) to += 1;
    const word = vocabulary.correct(plain.slice(at, to));
    if (word !== undefined) pieces.push({ word, from: at, to });
    at = to;
  }
  return pieces.length === 0 ? text : withPieces(text, pieces);
}

function isLatin(plain: string, at: number): boolean {
  return (classAt(plain, at) & unitClass.latinOrDigit) !== 0;
}

/** Units [from, to) of a folded text, read as another word. */
export interface Piece {
  word: string;
  from: number;
  to: number;
}

/** The text with pieces of it (in its order) read as other words. */
export function withPieces(text: FoldedText, pieces: readonly Piece[]): FoldedText {
  const built: FoldedText = { original: text.original, plain: '', accented: [], start: [], end: [], hasDiacritics: text.hasDiacritics };
  const copy = (from: number, to: number): void => {
    built.plain += text.plain.slice(from, to);
    for (let unit = from; unit < to; unit += 1) {
      built.accented.push(text.accented[unit] ?? '');
      built.start.push(text.start[unit] ?? 0);
      built.end.push(text.end[unit] ?? 0);
    }
  };
  let done = 0;
  for (const { word, from, to } of pieces) {
    copy(done, from);
    built.plain += word;
    for (const unit of word) {
      built.accented.push(unit);
      built.start.push(text.start[from] ?? 0);
      built.end.push(text.end[to - 1] ?? 0);
    }
    done = to;
  }
  copy(done, text.plain.length);
  return built;
}
