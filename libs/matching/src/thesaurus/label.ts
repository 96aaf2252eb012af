import type { Language } from '../types.js';
import { lemmaLabel } from '../lexicon/lemma-matcher.js';
import { conceptOf } from './graph.js';

/** The preferred label of a concept in a language; English where the language has none; the word of a lemma of the lexicon, else the id. */
export function conceptLabel(concept: string, language: Language): string {
  const labels = conceptOf(concept)?.labels.filter((label) => label.preferred) ?? [];
  return (labels.find((label) => label.language === language) ?? labels.find((label) => label.language === 'en'))?.text ?? lemmaLabel(concept, language);
}
