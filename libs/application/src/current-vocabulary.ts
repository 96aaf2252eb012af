import type { AddableFacet } from '@team-osaka/domain';
import type { EntityManager } from 'typeorm';
import { givenConcepts, teach, type Additions } from './vocabulary/engine.js';

/** Key of the advisory lock that those who read texts share and a change of the vocabulary takes alone. */
const lock = 7_401_803;

/** Version of the vocabulary that the engine of this process knows; 0 where nothing was added. */
let known = 0;

const newest = '(select coalesce(max(version), 0) from vocabulary_change)::int';

/**
 * Call it in a transaction before texts are analysed or scored. No vocabulary changes until that transaction ends: whoever takes up the
 * change afterwards sees all that was read by the old one, and every process reads by the new one from then on.
 */
export async function useCurrentVocabulary(manager: EntityManager): Promise<void> {
  await manager.query('select pg_advisory_xact_lock_shared($1)', [lock]);
  const [row] = await manager.query<{ version: number }[]>(`select ${newest} as version`);
  if (row?.version !== known) learn(await storedAdditions(manager));
}

/** The same for reading alone, without a lock: names of added concepts are known. */
export async function knowVocabulary(manager: EntityManager): Promise<void> {
  const [row] = await manager.query<{ version: number }[]>(`select ${newest} as version`);
  if ((row?.version ?? 0) <= known) return;
  const stored = await storedAdditions(manager);
  // What a transaction learnt meanwhile is newer.
  if (stored.version > known) learn(stored);
}

/** Waits until nobody reads texts, and keeps it so until the transaction ends. Returns the version that the change makes. */
export async function nextVocabularyVersion(manager: EntityManager): Promise<number> {
  await manager.query('select pg_advisory_xact_lock($1)', [lock]);
  const [row] = await manager.query<{ version: number }[]>(`select ${newest} as version`);
  return (row?.version ?? 0) + 1;
}

interface StoredAdditions {
  readonly version: number;
  readonly concepts: readonly { code: string; facet: AddableFacet; broader: string[] }[];
  readonly labels: readonly { concept: string; language: string; text: string }[];
}

/** Version and content by one statement, so that they belong together. */
async function storedAdditions(manager: EntityManager): Promise<StoredAdditions> {
  const [stored] = await manager.query<StoredAdditions[]>(
    `select ${newest} as version,
       coalesce((select jsonb_agg(jsonb_build_object('code', code, 'facet', facet, 'broader', broader) order by id) from vocabulary_concept where withdrawn_at is null), '[]') as concepts,
       coalesce((select jsonb_agg(jsonb_build_object('concept', concept, 'language', language, 'text', text) order by id)
                   from vocabulary_label where removed_at is null), '[]') as labels`,
  );
  return stored ?? { version: 0, concepts: [], labels: [] };
}

function learn(stored: StoredAdditions): void {
  teach(additionsOf(stored));
  known = stored.version;
}

/** A concept that has meanwhile become part of the engine keeps the labels that the office gave it. */
function additionsOf({ version, concepts, labels }: StoredAdditions): Additions {
  const given = new Set(givenConcepts.map(({ id }) => id));
  const added = concepts.filter(({ code }) => !given.has(code));
  return {
    version: String(version),
    concepts: added.map(({ code, facet, broader }) => ({ id: code, facet, broader, labels: byLanguage(labels.filter(({ concept }) => concept === code)) })),
    labels: labels.filter(({ concept }) => given.has(concept)),
  };
}

function byLanguage(labels: StoredAdditions['labels']): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { language, text } of labels) (found[language] ??= []).push(text);
  return found;
}
