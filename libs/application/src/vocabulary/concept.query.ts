import type { ConceptLabelView, ConceptRow, ConceptView, RouteInput, RouteOutput, vocabularyRoutes } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import { PersonEntity } from '@team-osaka/persistence';
import { In, type EntityManager } from 'typeorm';
import type { Application } from '../application.js';
import { decodeCursor, encodeCursor } from '../keyset.js';
import { searchKey } from './label-key.js';
import { mentionOf, namesOf, readThesaurus, type Concept, type Label } from './thesaurus.js';

type Query = RouteInput<typeof vocabularyRoutes.listConcepts>['query'];

/** Concepts are ordered by their place alone; a cursor asks for an id beside it. */
const noId = '00000000-0000-0000-0000-000000000000';

/** Concepts by words of any language: those named just so first, then those whose label begins with the words, then the rest by code. */
export async function listConcepts(app: Application, _viewer: Viewer, query: Query): Promise<RouteOutput<typeof vocabularyRoutes.listConcepts>> {
  const after = decodeCursor(query.cursor)?.[0];
  const thesaurus = await readThesaurus(app.dataSource.manager);
  const wanted = searchKey(query.q ?? '');
  const found = [...thesaurus.values()]
    .filter((concept) => (query.facet === undefined || concept.facet === query.facet) && (!query.added || concept.labels.some(({ row }) => row !== null)))
    .flatMap((concept) => placesOf(concept, wanted))
    .filter(({ place }) => after === undefined || place > String(after))
    .sort((one, other) => (one.place < other.place ? -1 : 1));
  const page = found.slice(0, query.limit);
  const last = page.at(-1);
  return { items: page.map(({ concept, label }) => presentRow(concept, label)), next: last && found.length > query.limit ? encodeCursor([last.place, noId]) : null };
}

interface Place {
  readonly place: string;
  readonly concept: Concept;
  readonly label: Label | null;
}

/** Where a concept stands among the answers; none where it does not meet the words. */
function placesOf(concept: Concept, wanted: string): Place[] {
  if (wanted === '') return [{ place: concept.code, concept, label: null }];
  let best: { rank: number; label: Label } | undefined;
  for (const label of concept.labels) {
    const at = label.searchKey.indexOf(wanted);
    if (at < 0) continue;
    const rank = label.searchKey === wanted ? 0 : at === 0 ? 1 : 2;
    if (!best || rank < best.rank) best = { rank, label };
  }
  return best ? [{ place: `${best.rank} ${concept.code}`, concept, label: best.label }] : [];
}

function presentRow(concept: Concept, label: Label | null): ConceptRow {
  return { ...mentionOf(concept), facet: concept.facet, labels: concept.labels.length, added: concept.added, found: label?.text ?? null };
}

/** One concept with all its labels. Error: `vocabulary.concept_not_found`. */
export async function readConcept(app: Application, _viewer: Viewer, code: string): Promise<ConceptView> {
  const { manager } = app.dataSource;
  const thesaurus = await readThesaurus(manager);
  const concept = thesaurus.get(code);
  if (!concept) throw new DomainError('vocabulary.concept_not_found');
  const names = await authorsOf(manager, concept.labels);
  const preferred = namesOf(concept);
  return {
    ...mentionOf(concept),
    facet: concept.facet,
    added: concept.added,
    broader: concept.broader.flatMap((id) => thesaurus.get(id) ?? []).map(mentionOf),
    labels: concept.labels.map((label) => presentLabel(label, preferred[label.language] === label.text, names)),
  };
}

function presentLabel({ language, text, row }: Label, preferred: boolean, names: ReadonlyMap<string, string>): ConceptLabelView {
  return {
    id: row?.id ?? null, language, text, preferred,
    by: names.get(row?.addedById ?? '') ?? null, at: row?.createdAt.toISOString() ?? null, reason: row?.reason ?? null,
  };
}

async function authorsOf(manager: EntityManager, labels: readonly Label[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(labels.flatMap(({ row }) => row?.addedById ?? []))];
  const people = ids.length === 0 ? [] : await manager.find(PersonEntity, { where: { id: In(ids) }, select: { id: true, name: true } });
  return new Map(people.map(({ id, name }) => [id, name]));
}
