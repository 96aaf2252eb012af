import type { CorpusStatistics } from '@team-osaka/matching';
import type { EntityManager } from 'typeorm';
import { corpora, type CorpusName } from './corpus.js';

/** At most this many documents are read and scored per run. */
export const candidateLimit = 300;
/** A key that more than this share of the corpus holds finds nothing in particular. */
const commonShare = 0.2;
/** Rows that the chosen keys may touch altogether, so that a run costs the same however large the corpus grows. */
const rowBudget = 4000;

export interface WeightedKey {
  readonly key: string;
  /** Rarity, natural logarithm of documents per holder. */
  readonly weight: number;
}

/**
 * The keys worth searching by, rarest first: common ones are left out unless nothing else is left, and the list ends when the
 * documents they hold add up to the budget. In a corpus no larger than the candidate limit no key is common.
 */
export function searchKeys(keys: readonly string[], corpus: CorpusStatistics): WeightedKey[] {
  const rarest = keys
    .map((key) => ({ key, frequency: corpus.frequency(key) }))
    .sort((one, other) => one.frequency - other.frequency || (one.key < other.key ? -1 : 1));
  const common = Math.max(candidateLimit, commonShare * corpus.documents);
  const telling = rarest.filter(({ frequency }) => frequency <= common);
  const chosen: WeightedKey[] = [];
  let rows = 0;
  for (const { key, frequency } of telling.some(({ frequency }) => frequency > 0) ? telling : rarest) {
    if (rows > 0 && rows + frequency > rowBudget) break;
    rows += frequency;
    chosen.push({ key, weight: Math.log((corpus.documents + 1) / (frequency + 1)) + 0.1 });
  }
  return chosen;
}

/** Ids of public documents that share keys, those that share the most and rarest first; documents of `exceptOrganisation` never. */
export async function findCandidates(
  manager: EntityManager, name: CorpusName, keys: readonly WeightedKey[], exceptOrganisation: string,
): Promise<string[]> {
  if (keys.length === 0) return [];
  const { table, isPublic } = corpora[name];
  const rows = await manager.query<{ id: string }[]>(
    `select d.id
       from (select id, match_keys from ${table} where ${isPublic} and match_keys && $1::text[] and organisation_id <> $3) d,
            unnest(d.match_keys) as held(key) join unnest($1::text[], $2::float8[]) as wanted(key, weight) on wanted.key = held.key
      group by d.id order by sum(wanted.weight) desc, d.id limit ${candidateLimit}`,
    [keys.map(({ key }) => key), keys.map(({ weight }) => weight), exceptOrganisation],
  );
  return rows.map(({ id }) => id);
}
