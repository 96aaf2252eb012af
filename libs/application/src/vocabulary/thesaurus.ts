import type { ConceptMention } from '@team-osaka/contracts';
import type { ConceptFacet } from '@team-osaka/domain';
import { VocabularyConceptEntity, VocabularyLabelEntity } from '@team-osaka/persistence';
import { IsNull, type EntityManager } from 'typeorm';
import { givenConcepts } from './engine.js';
import { labelKey, searchKey } from './label-key.js';

/** A label, given with the engine (`row` null) or added by the office. */
export interface Label {
  readonly language: string;
  readonly text: string;
  readonly key: string;
  readonly searchKey: string;
  readonly row: VocabularyLabelEntity | null;
}

export interface Concept {
  readonly code: string;
  readonly facet: ConceptFacet;
  readonly broader: readonly string[];
  readonly added: boolean;
  readonly labels: readonly Label[];
}

/** Every concept by its code. */
export type Thesaurus = ReadonlyMap<string, Concept>;

let given: readonly Concept[] | undefined;

/** The concepts of the engine, folded once per process. */
function givenOnes(): readonly Concept[] {
  given ??= givenConcepts.map(({ id, facet, broader, labels }) => ({
    code: id, facet, broader, added: false,
    labels: Object.entries(labels).flatMap(([language, texts]) => texts.map((text) => labelOf(language, text, null))),
  }));
  return given;
}

function labelOf(language: string, text: string, row: VocabularyLabelEntity | null): Label {
  return { language, text, key: labelKey(text), searchKey: searchKey(text), row };
}

/** The thesaurus as it is now: what comes with the engine and what the office added. */
export async function readThesaurus(manager: EntityManager): Promise<Thesaurus> {
  const [concepts, rows] = await Promise.all([
    manager.find(VocabularyConceptEntity, { where: { withdrawnAt: IsNull() }, order: { id: 'ASC' } }),
    manager.find(VocabularyLabelEntity, { where: { removedAt: IsNull() }, order: { id: 'ASC' } }),
  ]);
  const added = new Map<string, Label[]>();
  for (const row of rows) added.set(row.concept, [...(added.get(row.concept) ?? []), labelOf(row.language, row.text, row)]);
  const all = new Map<string, Concept>();
  for (const { code, facet, broader } of concepts) all.set(code, { code, facet, broader, added: true, labels: added.get(code) ?? [] });
  for (const concept of givenOnes()) {
    const more = added.get(concept.code);
    all.set(concept.code, more ? { ...concept, labels: [...concept.labels, ...more] } : concept);
  }
  return all;
}

/** The first label of each language is the preferred one. */
export function namesOf({ labels }: Concept): Record<string, string> {
  const names: Record<string, string> = {};
  for (const { language, text } of labels) names[language] ??= text;
  return names;
}

export function mentionOf(concept: Concept): ConceptMention {
  return { code: concept.code, names: namesOf(concept) };
}
