import { thesaurus } from './index.js';
import { toConcept, type Concept, type ConceptSource, type Facet } from './model.js';
import type { Language } from '../types.js';

/** What coordinators have added to the thesaurus in the application. */
export interface ThesaurusAdditions {
  /** Changes with every change of the additions; part of `dataVersion`. */
  version: string;
  concepts: readonly { id: string; facet: Facet; broader: readonly string[]; labels: Readonly<Record<Language, readonly string[]>> }[];
  /** Further labels of any concept. */
  labels: readonly { concept: string; language: Language; text: string }[];
}

const none: ThesaurusAdditions = { version: '', concepts: [], labels: [] };

let additions = none;
let generation = 0;

/**
 * Puts the additions beside the built-in thesaurus, in place of those of before; every analysis from now on reads both. A
 * process has one thesaurus: the application calls this at its start and whenever the additions change.
 */
export function setThesaurusAdditions(next: ThesaurusAdditions): void {
  additions = next;
  generation += 1;
}

/** The version of the additions in force; empty without any. */
export function additionsVersion(): string {
  return additions.version;
}

/** Something worked out from the thesaurus: built at its first use, since that takes time, and again when the thesaurus has changed. */
export function perThesaurus<T>(build: () => T): () => T {
  let built: { generation: number; value: T } | undefined;
  return () => {
    if (built?.generation !== generation) built = { generation, value: build() };
    return built.value;
  };
}

/** Every concept in force, the built-in ones first. */
export const concepts = perThesaurus((): readonly Concept[] => {
  if (additions === none) return thesaurus;
  const added = additions.concepts.map(({ id, facet, broader, labels }) => {
    const source: ConceptSource = { id, facet, broader, labels: Object.fromEntries(Object.entries(labels).map(([language, texts]) => [language, texts.join('|')])) };
    return toConcept(source);
  });
  const further = new Map<string, ThesaurusAdditions['labels'][number][]>();
  for (const label of additions.labels) further.set(label.concept, [...(further.get(label.concept) ?? []), label]);
  return [...thesaurus, ...added].map((concept) => {
    const more = further.get(concept.id);
    return more === undefined ? concept : { ...concept, labels: [...concept.labels, ...more.map((label) => ({ ...label, preferred: false }))] };
  });
});

/** The labels that the additions bring, each with its concept. */
export const addedLabels = perThesaurus((): readonly { readonly concept: string; readonly label: Concept['labels'][number] }[] => {
  if (additions === none) return [];
  const builtIn = new Set(thesaurus.flatMap(({ labels }) => labels));
  return concepts().flatMap(({ id, labels }) => labels.filter((label) => !builtIn.has(label)).map((label) => ({ concept: id, label })));
});

/** A concept as people look it up: its labels by language, the preferred one first. */
export interface ListedConcept {
  id: string;
  facet: Facet;
  broader: readonly string[];
  labels: Readonly<Record<Language, readonly string[]>>;
}

/** Every built-in concept, without additions. */
export function listConcepts(): ListedConcept[] {
  return thesaurus.map(({ id, facet, broader, labels }) => {
    const byLanguage: Record<Language, string[]> = {};
    for (const { language, text } of labels) (byLanguage[language] ??= []).push(text);
    return { id, facet, broader, labels: byLanguage };
  });
}
