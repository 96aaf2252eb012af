import { engineVersion, type CorpusStatistics, type WeightedKey } from '@team-osaka/matching';
import { prepared } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import { joinReading } from '../reading/reading.js';
import { corpora, sampleSize, type CorpusName } from './corpus.js';

/** At most this many documents are judged per run. */
export const candidateLimit = 200;
/** As many are looked at to find them, best first: some may have left matching, or belong to the one who asks. */
const lookedAt = 3 * candidateLimit;
/** Rows of the inverted index that a run reads altogether: more in a large corpus, but far less than in proportion. */
const rowBudget = (documents: number): number => Math.round(25 * Math.sqrt(documents));
/** Of these so many at most by one key, so that common keys leave room for several. */
const keyShare = 1 / 4;
/** Keys searched by: lighter ones change nothing any more. */
const searchLimit = 60;
/** Weights are added up as whole numbers: exact in any order, and quick. */
const weightUnit = 10_000;

/** A search in the inverted index: the documents that are most about a key, so many of them. */
export interface KeySearch extends WeightedKey {
  readonly rows: number;
}

/** A document found: what judging takes, without its words. */
export interface Candidate {
  readonly id: string;
  readonly organisationId: string;
  readonly facts: object;
  /** Null where this engine has not read its present words. */
  readonly outline: Buffer | null;
}

/**
 * What to look for in the index: the keys that add most to a score while the budget lasts, each with all who hold it or, of very many, with those that
 * are most about it.
 */
export function keySearches(keys: readonly WeightedKey[], corpus: CorpusStatistics): KeySearch[] {
  const searches: KeySearch[] = [];
  const budget = rowBudget(corpus.documents);
  // A sample does not see keys of few documents, which tell most: as many are assumed as it may have missed.
  const unseen = corpus.documents > sampleSize ? Math.ceil((2 * corpus.documents) / sampleSize) : 0;
  let left = budget;
  for (const { key, weight } of [...keys].sort((one, other) => other.weight - one.weight || one.key - other.key)) {
    if (left === 0 || searches.length === searchLimit) break;
    const rows = Math.min(left, Math.ceil(budget * keyShare), Math.max(unseen, corpus.frequency(key)));
    if (rows === 0) continue;
    left -= rows;
    searches.push({ key, weight, rows });
  }
  return searches;
}

const columns = (table: string): string => `${table}.id, ${table}.organisation_id as "organisationId", ${table}.facts, r.outline`;

/**
 * Public documents that share keys with the one that asks, those first that together promise most; documents of `exceptOrganisation` never. Where
 * everything fits, all there are.
 */
export async function findCandidates(
  manager: EntityManager, name: CorpusName, keys: readonly WeightedKey[], corpus: CorpusStatistics, exceptOrganisation: string,
): Promise<Candidate[]> {
  const { table, isPublic } = corpora[name];
  if (corpus.documents <= candidateLimit) {
    return manager.query<Candidate[]>(`select ${columns(table)} from ${table} ${joinReading(table, '$1')} where ${isPublic} and organisation_id <> $2`, [engineVersion, exceptOrganisation]);
  }
  const searches = keySearches(keys, corpus);
  if (searches.length === 0) return [];
  return manager.query<Candidate[]>(
    prepared(`select ${columns(table)}
       from (select listing_id, sum(search.weight * held.weight) as promise
               from unnest($3::int[], $4::int[], $5::int[]) as search(key, weight, rows)
                    cross join lateral (select listing_id, weight from ${table}_key where key = search.key order by weight desc, listing_id desc limit search.rows) held
              group by listing_id order by promise desc, listing_id limit ${lookedAt}) found
            join ${table} on ${table}.id = found.listing_id ${joinReading(table, '$1')}
      where ${isPublic} and organisation_id <> $2
      order by found.promise desc, found.listing_id limit ${candidateLimit}`),
    [
      engineVersion, exceptOrganisation,
      searches.map(({ key }) => key), searches.map(({ weight }) => Math.round(weight * weightUnit)), searches.map(({ rows }) => rows),
    ],
  );
}

/** The public ones among documents of these ids. */
export function candidatesOf(manager: EntityManager, name: CorpusName, ids: readonly string[]): Promise<Candidate[]> {
  const { table, isPublic } = corpora[name];
  return manager.query<Candidate[]>(`select ${columns(table)} from ${table} ${joinReading(table, '$1')} where ${table}.id = any($2) and ${isPublic}`, [engineVersion, ids]);
}
