import { findConcepts } from './concept-matcher.js';
import { findLexiconWords } from './lexicon/lemma-matcher.js';
import { legible } from './legible.js';
import { isEverydayWord } from './text/everyday-words.js';
import { fold, isCjk, originalSlice } from './text/fold.js';
import { detectLanguage, resolveLanguage, romanisation } from './text/language.js';
import { isInformative, words } from './text/words.js';
import type { Language, TextInput } from './types.js';
import { limits } from './weights.js';

/** A word of a document that the engine knows nothing about, as written. */
export interface UnmatchedPhrase {
  language: Language;
  text: string;
}

const hiragana = /\p{Script=Hiragana}+/u;
const amount = /^(毎.)?[〇一二三四五六七八九十百千万億数半]*.?$/u;

/** What names something in a run of Japanese characters; any other word is itself. */
function nounsOf(phrase: string): string[] {
  if (!isCjk(phrase.charAt(0))) return [phrase];
  return phrase.split(hiragana).filter((part) => part.length >= 2 && !amount.test(part));
}

/**
 * The words of a document that stand in no concept's label and not in the lexicon either, each once, in the order of the texts: what coordinators
 * are asked about. A word of the lexicon is compared across languages without a concept, and most of its words are everyday ones.
 * Characters of Japanese that stand together are one phrase, since its pairs are pieces of words; the hiragana around it are grammar.
 */
export function unmatchedPhrases(document: { texts: readonly TextInput[] }): UnmatchedPhrase[] {
  const found = new Map<string, UnmatchedPhrase>();
  for (const text of document.texts) {
    const whole = [text.title, text.summary ?? '', text.description].join('\n').slice(0, limits.askedLength);
    const detected = detectLanguage(whole);
    const language = resolveLanguage(text.lang, whole, detected);
    const folded = legible(fold(whole), romanisation(whole, language, detected));
    const languages = new Set([language, detected]);
    const known = new Uint8Array(folded.plain.length);
    for (const { from, to } of [...findConcepts(folded, languages), ...findLexiconWords(folded, languages)]) known.fill(1, from, to);
    let last: { from: number; to: number } | undefined;
    const keep = (): void => {
      if (last === undefined) return;
      for (const phrase of nounsOf(originalSlice(folded, last.from, last.to))) if (!found.has(phrase)) found.set(phrase, { language, text: phrase });
      last = undefined;
    };
    for (const { text: word, from, to } of words(folded)) {
      if (!isInformative(word) || isEverydayWord(word) || known.subarray(from, to).includes(1)) continue;
      if (last !== undefined && from < last.to) last.to = to;
      else {
        keep();
        last = { from, to };
      }
    }
    keep();
  }
  return [...found.values()];
}
