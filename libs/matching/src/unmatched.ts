import { findConcepts } from './concept-matcher.js';
import { fold, originalSlice } from './text/fold.js';
import { detectLanguage, resolveLanguage } from './text/language.js';
import { corrected } from './text/spelling.js';
import { isInformative, words } from './text/words.js';
import type { Language, TextInput } from './types.js';
import { vocabulary } from './vocabulary.js';
import { limits } from './weights.js';

/** A word of a document that no concept's label holds, as written. */
export interface UnmatchedPhrase {
  language: Language;
  text: string;
}

/**
 * The words of a document that led to no concept, each once, in the order of the texts: what coordinators are asked about.
 * Characters of Japanese that stand together are one phrase, since its pairs are pieces of words.
 */
export function unmatchedPhrases(document: { texts: readonly TextInput[] }): UnmatchedPhrase[] {
  const found = new Map<string, UnmatchedPhrase>();
  for (const text of document.texts) {
    const whole = [text.title, text.summary ?? '', text.description].join('\n').slice(0, limits.fieldLength);
    const language = resolveLanguage(text.lang, whole);
    const folded = corrected(fold(whole), vocabulary());
    const hits = findConcepts(folded, new Set([language, detectLanguage(whole)]));
    let last: { from: number; to: number } | undefined;
    const keep = (): void => {
      if (last === undefined) return;
      const phrase = originalSlice(folded, last.from, last.to);
      if (!found.has(phrase)) found.set(phrase, { language, text: phrase });
      last = undefined;
    };
    for (const { text: word, from, to } of words(folded)) {
      if (!isInformative(word) || hits.some((hit) => hit.from < to && hit.to > from)) continue;
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
