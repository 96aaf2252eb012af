import type { Language } from '../types.js';
import { isCjk, normalise, withoutDiacritics } from './fold.js';
import { segments, unspacedLanguage } from './segment.js';

/** A list search needs no more of a text than this. */
const longest = 20_000;

const runs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+|\p{Script=Thai}[\p{Script=Thai}\p{M}]*|\p{Script=Myanmar}[\p{Script=Myanmar}\p{M}]*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆\p{Script=Thai}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}])+/gu;

/**
 * Tokens of a text as stored for list search: NFKC, case and diacritics folded; pairs and single characters of Japanese,
 * dictionary words of Thai and Burmese, plain words otherwise. Distinct, in order of first appearance.
 * @param language the word breaker's locale for Thai and Burmese script; the script decides where it is omitted.
 */
export function searchTokens(text: string, language?: Language): string[] {
  return tokens(text, language, true);
}

/**
 * Tokens of what somebody types into a search box. All of them must be among a document's `searchTokens`: Japanese asks
 * by pairs only (single characters would match nearly everything), except where a single character is all there is.
 */
export function queryTokens(text: string, language?: Language): string[] {
  return tokens(text, language, false);
}

function tokens(text: string, language: Language | undefined, withSingles: boolean): string[] {
  const found = new Set<string>();
  const folded = withoutDiacritics(normalise(text.slice(0, longest).replace(/\p{Cf}/gu, '')));
  for (const [run] of folded.matchAll(runs)) {
    const first = run.charAt(0);
    const unspaced = unspacedLanguage(first);
    if (isCjk(first)) cjkTokens(run, withSingles, found);
    else if (unspaced === undefined) found.add(run);
    else for (const { text: word } of segments(run, language === 'th' || language === 'my' ? language : unspaced)) if (word.trim() !== '') found.add(word);
  }
  return [...found];
}

function cjkTokens(run: string, withSingles: boolean, found: Set<string>): void {
  const characters = [...run];
  if (withSingles || characters.length === 1) for (const character of characters) found.add(character);
  for (let at = 0; at + 1 < characters.length; at += 1) found.add(`${characters[at] ?? ''}${characters[at + 1] ?? ''}`);
}
