import { conceptNumber } from './key-number.js';
import { conceptWeight, isSoft, lemmaWeight, type Outline } from './outline.js';
import { conceptImportances, lemmaImportance } from './signal/rarity.js';
import { ancestors, conceptByNumber, meetsByNumber } from './thesaurus/graph.js';
import type { CorpusStatistics } from './types.js';
import { emphasis, limits, weights } from './weights.js';

/** A concept or a lemma by its number (key-number.ts), with what it weighs: in a document that is found by it, or for one that asks. */
export interface WeightedKey {
  readonly key: number;
  readonly weight: number;
}

/** Soft concepts lighter than this would only bring noise among the candidates. */
const leastSoftWeight = 0.1;

/**
 * The keys a document is found by: the concepts and lemmas that it is most about, each once, with the emphasis (0.45 to 1) that a meeting in them has
 * in the score. The light ones are left out: they would be four fifths of the index and find a fiftieth of what it finds.
 */
export function indexKeys(outline: Outline): WeightedKey[] {
  const keys = new Map<number, number>();
  const left: Record<'named' | 'soft', number> = { ...limits.indexed };
  outline.concepts.forEach((concept, place) => {
    const weight = conceptWeight(outline, place);
    const kind = isSoft(outline, place) ? 'soft' : 'named';
    if (left[kind] === 0 || (kind === 'soft' && weight < leastSoftWeight)) return;
    left[kind] -= 1;
    keys.set(concept, emphasis(weight));
  });
  outline.lemmas.subarray(0, limits.indexed.lemmas).forEach((lemma, place) => keys.set(lemma, emphasis(lemmaWeight(outline, place))));
  return [...keys].map(([key, weight]) => ({ key, weight }));
}

/** The keys by which it is counted how common something is: those of the index, the concepts broader than them, and the heaviest words. */
export function countedKeys(outline: Outline): Set<number> {
  const keys = new Set(indexKeys(outline).map(({ key }) => key));
  for (const concept of outline.concepts) {
    if (keys.has(concept)) for (const broader of ancestors(conceptByNumber(concept)?.id ?? '')) keys.add(conceptNumber(broader));
  }
  for (const term of outline.terms.subarray(0, limits.countedTerms)) keys.add(term);
  return keys;
}

/**
 * What a document asks the index for: its lemmas, and the concepts that wholly or partly meet its own, with what a meeting in them would add to the
 * score. The sum of these weights, each times the emphasis in the index, comes near the score without its facts.
 */
export function wantedKeys(outline: Outline, statistics: CorpusStatistics): WeightedKey[] {
  const lemmas = Array.from(outline.lemmas, (key, place): WeightedKey => ({ key, weight: lemmaWeight(outline, place) * lemmaImportance(key, statistics) }));
  const importanceOf = conceptImportances(statistics);
  const met = new Map<number, number>();
  outline.concepts.forEach((concept, place) => {
    const importance = conceptWeight(outline, place) * importanceOf(concept);
    for (const [offered, closeness] of meetsByNumber(concept)) met.set(offered, (met.get(offered) ?? 0) + importance * closeness);
  });
  const concepts = [...met].map(([key, weight]): WeightedKey => ({ key, weight }));
  const { concepts: named, softConcepts: resembling, lemmas: meaning } = weights.signal;
  return [...shares(lemmas, meaning, weights.coreLemmas), ...shares(concepts, named + resembling, weights.coreConcepts)];
}

/** The keys with their weights as parts of a signal's share of the score, of which the heaviest few make up the whole. */
function shares(keys: readonly WeightedKey[], share: number, core: number): WeightedKey[] {
  const whole = keys.map(({ weight }) => weight).sort((one, other) => other - one).slice(0, core).reduce((sum, weight) => sum + weight, 0);
  return whole > 0 ? keys.map(({ key, weight }) => ({ key, weight: (share * weight) / whole })) : [];
}
