import { fold } from '../text/fold.js';
import { homographs } from './homograph.js';
import { concepts as inForce } from './current.js';
import type { Concept } from './model.js';

/** Languages every concept must be named in, with at least so many labels together. */
export const requiredLanguages = ['ja', 'en', 'vi', 'th'] as const;

/** What is wrong with the thesaurus, one sentence per finding; empty when it may be released. `accepted`: see homograph.ts. */
export function lintThesaurus(concepts: readonly Concept[] = inForce(), accepted: Readonly<Record<string, string>> = homographs): string[] {
  const ids = new Map(concepts.map((concept) => [concept.id, concept]));
  return [
    ...duplicates(concepts),
    ...concepts.flatMap((concept) => [...linksOf(concept, ids), ...labelsOf(concept)]),
    ...cycles(ids),
    ...ambiguities(concepts, accepted),
  ];
}

function duplicates(concepts: readonly Concept[]): string[] {
  const seen = new Set<string>();
  return concepts.filter((concept) => seen.size === seen.add(concept.id).size).map((concept) => `${concept.id}: id used twice`);
}

function linksOf(concept: Concept, ids: ReadonlyMap<string, Concept>): string[] {
  const unknown = [...concept.broader, ...concept.related].filter((id) => !ids.has(id)).map((id) => `${concept.id}: links to unknown ${id}`);
  const orphan = concept.facet !== 'sector' && concept.broader.length === 0 ? [`${concept.id}: orphan, has nothing broader`] : [];
  const self = [...concept.broader, ...concept.related].includes(concept.id) ? [`${concept.id}: links to itself`] : [];
  return [...unknown, ...orphan, ...self];
}

function labelsOf(concept: Concept): string[] {
  const missing = requiredLanguages
    .filter((language) => !concept.labels.some((label) => label.language === language))
    .map((language) => `${concept.id}: no label in ${language}`);
  const empty = concept.labels.filter((label) => fold(label.text).plain === '').map((label) => `${concept.id}: empty label in ${label.language}`);
  const repeated = concept.labels
    .filter((label, index) => concept.labels.findIndex((other) => other.language === label.language && other.text === label.text) !== index)
    .map((label) => `${concept.id}: "${label.text}" repeated in ${label.language}`);
  return [...missing, ...empty, ...repeated];
}

function cycles(ids: ReadonlyMap<string, Concept>): string[] {
  const found: string[] = [];
  for (const id of ids.keys()) {
    const seen = new Set<string>();
    const open = [...(ids.get(id)?.broader ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === id) {
        found.push(`${id}: broader than itself`);
        break;
      }
      if (seen.size < seen.add(next).size) open.push(...(ids.get(next)?.broader ?? []));
    }
  }
  return found;
}

/** A label may name two concepts only where homograph.ts says why; diacritics tell Vietnamese labels apart. */
function ambiguities(concepts: readonly Concept[], accepted: Readonly<Record<string, string>>): string[] {
  const owners = new Map<string, Set<string>>();
  for (const label of concepts.flatMap((concept) => concept.labels)) {
    const folded = fold(label.text);
    const key = folded.accented.join('');
    owners.set(key, (owners.get(key) ?? new Set()).add(label.concept));
  }
  const ambiguous = [...owners].filter(([key, concepts]) => concepts.size > 1 && accepted[key] === undefined);
  const idle = Object.keys(accepted).filter((key) => (owners.get(key)?.size ?? 0) < 2);
  return [
    ...ambiguous.map(([key, concepts]) => `"${key}" names ${[...concepts].join(' and ')}`),
    ...idle.map((key) => `homograph "${key}" is not one`),
  ];
}
