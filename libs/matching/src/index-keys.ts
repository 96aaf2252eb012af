import { ancestors } from './thesaurus/graph.js';
import type { Profile } from './types.js';
import { limits } from './weights.js';

/** Soft concepts lighter than this would only bring noise among the candidates. */
const leastSoftWeight = 0.1;

/** The index key of a concept. */
export function conceptKey(concept: string): string {
  return `c:${concept}`;
}

/** The index key of a lemma. */
export function lemmaKey(lemma: string): string {
  return `l:${lemma}`;
}

/** The index key of a word. */
export function termKey(term: string): string {
  return `t:${term}`;
}

/**
 * Keys for the inverted index that finds candidates (a text[] column with a GIN index), distinct and in stable order:
 * `c:` for each concept and every broader one, `l:` for each lemma, `t:` for the heaviest informative words. Skip keys that more than a tenth
 * or so of the corpus holds when searching.
 */
export function indexKeys(profile: Profile): string[] {
  const concepts = new Set<string>();
  for (const { concept, soft, weight } of profile.concepts) {
    if (soft === true && weight < leastSoftWeight) continue;
    concepts.add(concept);
    for (const broader of ancestors(concept)) concepts.add(broader);
  }
  const terms = Object.entries(profile.terms)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, limits.termKeys);
  return [...[...concepts].map(conceptKey), ...profile.lemmas.map(({ lemma }) => lemmaKey(lemma)), ...terms.map(([term]) => termKey(term))];
}
