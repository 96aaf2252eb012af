import type { Language } from '../types.js';
import { lemmaLabel } from '../lexicon/lemma-matcher.js';
import { conceptOf } from './graph.js';

/**
 * The preferred label of a concept in a language; English where the language has none; the word of a lemma of the lexicon. `phrase` is what a
 * text says for it: it stands in where neither knows the concept, because it was taken back or is the stem of a word of no lexicon.
 */
export function conceptLabel(concept: string, language: Language, phrase: string = concept): string {
  const labels = conceptOf(concept)?.labels.filter((label) => label.preferred) ?? [];
  const named = (labels.find((label) => label.language === language) ?? labels.find((label) => label.language === 'en'))?.text;
  return named ?? (isLemma(concept) ? lemmaLabel(concept, language) : phrase);
}

/** Every lemma of the lexicon has words in Japanese letters; what it does not know comes back as it is. */
function isLemma(concept: string): boolean {
  return lemmaLabel(concept, 'ja') !== concept;
}
