import { conceptNumber } from '../key-number.js';
import { concepts, perThesaurus } from './current.js';
import type { Concept } from './model.js';

/** How much of a need for one concept a technology about another meets, by the way the two are linked. */
export const closeness = {
  same: 1,
  /** The technology is about a kind of what is asked: "waste treatment" asked, composting offered. */
  narrower: 0.75,
  /** The technology is about something more general than asked. */
  broader: 0.45,
  related: 0.4,
  /** Further links count for so much of the nearer one. */
  decay: 0.6,
} as const;

interface Graph {
  byId: ReadonlyMap<string, Concept>;
  byNumber: ReadonlyMap<number, Concept>;
  narrower: ReadonlyMap<string, string[]>;
  related: ReadonlyMap<string, ReadonlySet<string>>;
  ancestors: Map<string, readonly string[]>;
  neighbours: Map<string, ReadonlyMap<string, number>>;
  neighboursByNumber: Map<number, ReadonlyMap<number, number>>;
}

const graph = perThesaurus((): Graph => {
  const narrower = new Map<string, string[]>();
  const related = new Map<string, Set<string>>();
  const link = (from: string, to: string): unknown => related.set(from, (related.get(from) ?? new Set<string>()).add(to));
  for (const concept of concepts()) {
    for (const parent of concept.broader) narrower.set(parent, [...(narrower.get(parent) ?? []), concept.id]);
    for (const other of concept.related) {
      link(concept.id, other);
      link(other, concept.id);
    }
  }
  const byId = new Map(concepts().map((concept) => [concept.id, concept]));
  const byNumber = new Map(concepts().map((concept) => [conceptNumber(concept.id), concept]));
  return { byId, byNumber, narrower, related, ancestors: new Map(), neighbours: new Map(), neighboursByNumber: new Map() };
});

/** The concept of that id. */
export function conceptOf(id: string): Concept | undefined {
  return graph().byId.get(id);
}

/** The concept of that number (key-number.ts). */
export function conceptByNumber(number: number): Concept | undefined {
  return graph().byNumber.get(number);
}

/** Every broader concept, nearest first. */
export function ancestors(id: string): readonly string[] {
  const { byId, ancestors: known } = graph();
  const cached = known.get(id);
  if (cached !== undefined) return cached;
  const found = new Set<string>();
  let level = byId.get(id)?.broader ?? [];
  while (level.length > 0) {
    const fresh = level.filter((parent) => !found.has(parent));
    for (const parent of fresh) found.add(parent);
    level = fresh.flatMap((parent) => byId.get(parent)?.broader ?? []);
  }
  const result = [...found];
  known.set(id, result);
  return result;
}

/**
 * Concepts that wholly or partly meet a need for `id`, with how much (0..1). Sectors meet nothing beneath them: that both
 * are about "waste" is no answer.
 */
export function meets(id: string): ReadonlyMap<string, number> {
  const { byId, narrower, related, neighbours } = graph();
  const cached = neighbours.get(id);
  if (cached !== undefined) return cached;
  const found = new Map<string, number>([[id, closeness.same]]);
  const add = (concept: string, value: number): void => {
    if (value > (found.get(concept) ?? 0)) found.set(concept, value);
  };
  const down = (concept: string, value: number): void => {
    for (const child of narrower.get(concept) ?? []) {
      add(child, value);
      if (value > 0.3) down(child, value * closeness.decay);
    }
  };
  const facet = byId.get(id)?.facet;
  if (facet !== 'sector') down(id, closeness.narrower);
  for (const parent of byId.get(id)?.broader ?? []) if (byId.get(parent)?.facet !== 'sector') add(parent, closeness.broader);
  for (const other of related.get(id) ?? []) {
    add(other, closeness.related);
    for (const child of narrower.get(other) ?? []) add(child, closeness.related * closeness.decay);
  }
  neighbours.set(id, found);
  return found;
}

/** The same by numbers (key-number.ts). */
export function meetsByNumber(number: number): ReadonlyMap<number, number> {
  const { byNumber, neighboursByNumber } = graph();
  const cached = neighboursByNumber.get(number);
  if (cached !== undefined) return cached;
  const concept = byNumber.get(number);
  const found = new Map(concept === undefined ? [] : [...meets(concept.id)].map(([id, closeness]) => [conceptNumber(id), closeness]));
  neighboursByNumber.set(number, found);
  return found;
}

/** Money, studies and training come with every project: they say nothing about what a technology does. */
const supporting = new Set(['finance', 'capacity-building']);

/** Whether the concept only accompanies a project. */
export function isSupporting(id: string): boolean {
  return conceptOf(id)?.broader.some((parent) => supporting.has(parent) || isSupporting(parent)) ?? false;
}

/** Whether the concept says what is done or with what, not only where, in which field or how it is paid. */
export function isFunctional(id: string): boolean {
  const facet = conceptOf(id)?.facet;
  return (facet === 'process' || facet === 'technology' || facet === 'material') && !isSupporting(id);
}
