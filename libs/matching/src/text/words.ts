import { isCjk, type FoldedText } from './fold.js';
import { segments, unspacedLanguage } from './segment.js';
import { isStopword } from './stopwords.js';

/** A token with the units of the folded text it covers. */
export interface Token {
  text: string;
  from: number;
  to: number;
}

const runs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+|\p{Script=Thai}+|\p{Script=Myanmar}+|[\p{Script=Devanagari}]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆\p{Script=Thai}\p{Script=Myanmar}\p{Script=Devanagari}])[\p{L}\p{N}\p{M}])+/gu;
const hiraganaOnly = /^\p{Script=Hiragana}+$/u;

/** Strips the vowel endings Hindi and Marathi inflect by, so that कचरा, कचरे and कचरों meet. */
export function devanagariStem(word: string): string {
  const base = word.replace(/[\u093e-\u094c\u0902]+$/, '');
  return base.length >= 2 ? base : word;
}

interface Reading {
  tokens: Token[];
  edges: Set<number>;
}

/** Breaking Thai and Burmese into words is the dearest step of an analysis, and several readers want the result. */
const readings = new WeakMap<FoldedText, Reading>();

function read(text: FoldedText): Reading {
  let reading = readings.get(text);
  if (reading === undefined) {
    readings.set(text, (reading = { tokens: [], edges: new Set() }));
    for (const run of text.plain.matchAll(runs)) addRun(reading, run[0], run.index);
  }
  return reading;
}

/**
 * The words of a folded text: stemmed words for Latin script, dictionary words for Thai and Burmese, overlapping pairs of
 * characters for Japanese (pairs of hiragana only carry grammar and are left out). Words without a subject are left out.
 */
export function words(text: FoldedText): readonly Token[] {
  return read(text).tokens;
}

/** Offsets in `plain` where the word breaker sees an edge in Thai or Burmese; other scripts have none to offer. */
export function wordBoundaries(text: FoldedText): ReadonlySet<number> {
  return read(text).edges;
}

function addRun({ tokens, edges }: Reading, run: string, offset: number): void {
  const first = run.charAt(0);
  if (isCjk(first)) {
    for (let unit = 0; unit + 2 <= run.length; unit += 1) {
      const pair = run.slice(unit, unit + 2);
      if (!hiraganaOnly.test(pair)) tokens.push({ text: pair, from: offset + unit, to: offset + unit + 2 });
    }
    return;
  }
  const language = unspacedLanguage(first);
  if (language !== undefined) {
    for (const { text, at } of segments(run, language)) {
      edges.add(offset + at);
      if (text.length >= 2 && !isStopword(text)) tokens.push({ text, from: offset + at, to: offset + at + text.length });
    }
    edges.add(offset + run.length);
    return;
  }
  if (isStopword(run)) return;
  const word = /\p{Script=Devanagari}/u.test(first) ? devanagariStem(run) : run;
  tokens.push({ text: word, from: offset, to: offset + run.length });
}

/** Whether the word can tell documents apart: not a number, not a single letter. */
export function isInformative(token: string): boolean {
  return token.length >= 2 && token.length <= 40 && /\p{L}/u.test(token) && (token.length >= 3 || !/^[a-z0-9]+$/.test(token));
}
