import type { Language } from '../types.js';

/**
 * What a concept is. Processes, technologies and materials tell what a document is about; sectors and facilities tell
 * where, and alone never make a match.
 */
export type Facet = 'sector' | 'process' | 'technology' | 'material' | 'facility';

/** A concept as written in the topic files, SKOS-shaped. */
export interface ConceptSource {
  id: string;
  facet: Facet;
  /** skos:broader. Without it the concept is a top concept (sectors only). */
  broader?: readonly string[];
  /** skos:related; written once, read in both directions. */
  related?: readonly string[];
  /** Per language the preferred label first, then alternatives, separated by `|`. */
  labels: Readonly<Record<Language, string>>;
}

/** A label of a concept. */
export interface Label {
  concept: string;
  language: Language;
  text: string;
  preferred: boolean;
}

/** A concept with its labels taken apart. */
export interface Concept {
  id: string;
  facet: Facet;
  broader: readonly string[];
  related: readonly string[];
  labels: readonly Label[];
}

/** Takes the labels of a source apart. */
export function toConcept(source: ConceptSource): Concept {
  return {
    id: source.id,
    facet: source.facet,
    broader: source.broader ?? [],
    related: source.related ?? [],
    labels: Object.entries(source.labels).flatMap(([language, list]) =>
      list.split('|').map((text, position) => ({ concept: source.id, language, text: text.trim(), preferred: position === 0 })),
    ),
  };
}
