import { indexKeys, type CorpusStatistics, type Profile } from '@team-osaka/matching';
import type { EntityManager } from 'typeorm';
import { corpora, sampleSize, type CorpusName } from './corpus.js';

/** At most this many documents are read and scored per run. */
export const candidateLimit = 200;
/** A key that more than this share of the corpus holds finds nothing in particular. */
const commonShare = 0.15;
/**
 * Documents that the searches may touch altogether, so that a run costs about the same however large the corpus grows. Most of it goes to pairs: of
 * what ranking everything would put first they find nearly all that single keys find, for a quarter of the time.
 */
const rowBudget = { single: 1000, pair: 6000 };
/** Searches by one key, of which so many by rare ones, and the heaviest keys that are searched by in pairs. */
const searchLimit = { rare: 3, single: 6, paired: 12 };
/** Words of one field stand together far more often than chance would have it. */
const companionship = 4;
/**
 * What a key of a kind counts beside the others. A concept in common brings the lemmas it implies and its neighbours with it, and so tells more than
 * its share of the score: counted at half a lemma, a third of what ranking everything would put first was found; at one and a half, three fifths.
 */
const kindWeight = { lemma: 1, concept: 1.5, broader: 0.2, term: 0.15 } as const;

/** Weights are added up as whole numbers: exact in any order, and quick. */
const weightUnit = 10_000;

/** A key of the document that asks. */
export interface WantedKey {
  readonly key: string;
  /** How much the document is about it, 0..1, by kind of key. */
  readonly weight: number;
}

/** A search in the inverted index: documents that hold both keys, which may be the same one. */
export interface KeySearch {
  readonly first: string;
  readonly second: string;
  readonly weight: number;
}

interface TellingKey extends WantedKey {
  /** Documents that hold it, as far as the statistics can tell. */
  readonly rows: number;
}

/** The index keys of a document with what they weigh in it. */
export function wantedKeys(profile: Profile): WantedKey[] {
  const concepts = new Map(profile.concepts.map(({ concept, weight }) => [`c:${concept}`, weight]));
  const lemmas = new Map(profile.lemmas.map(({ lemma, weight }) => [`l:${lemma}`, weight]));
  return indexKeys(profile).map((key) => {
    if (key.startsWith('l:')) return { key, weight: kindWeight.lemma * (lemmas.get(key) ?? 0) };
    if (!key.startsWith('c:')) return { key, weight: kindWeight.term };
    const named = concepts.get(key);
    return { key, weight: named === undefined ? kindWeight.broader : kindWeight.concept * named };
  });
}

/**
 * What to look for in the index. The rarest keys search alone, then the heaviest, until the documents they hold use up the budget; the heaviest ones also in
 * pairs, so that a document with several of them comes first, and keys too common to search alone still find those that hold two. Common keys
 * are left out unless nothing else is left.
 */
export function keySearches(keys: readonly WantedKey[], corpus: CorpusStatistics): KeySearch[] {
  // Of a key that the sample did not see half of what the sample can see is assumed.
  const unseen = Math.floor(corpus.documents / sampleSize / 2);
  const weighed = keys.map(({ key, weight }): TellingKey => {
    const rows = Math.max(corpus.frequency(key), unseen);
    return { key, rows, weight: weight * (Math.log((corpus.documents + 1) / (rows + 1)) + 0.1) };
  });
  const common = Math.max(candidateLimit, commonShare * corpus.documents);
  const telling = weighed.filter(({ rows }) => rows <= common);
  // What nobody holds finds nothing.
  const held = (list: readonly TellingKey[]): TellingKey[] => list.filter(({ rows }) => rows > 0);
  const usable = held(telling).length > 0 ? held(telling) : held(weighed);
  return [...singleSearches(usable), ...pairSearches(usable, corpus.documents)];
}

function singleSearches(keys: readonly TellingKey[]): KeySearch[] {
  const worth = ({ weight, rows }: TellingKey): number => weight / Math.sqrt(rows + 1);
  const rarest = [...keys].sort((one, other) => worth(other) - worth(one) || byKey(one, other));
  const rest = rarest.splice(searchLimit.rare).sort((one, other) => other.weight - one.weight || byKey(one, other));
  const searches: KeySearch[] = [];
  let rows = 0;
  for (const key of [...rarest, ...rest]) {
    if (searches.length === searchLimit.single) break;
    if (rows > 0 && rows + key.rows > rowBudget.single) continue;
    rows += key.rows;
    searches.push({ first: key.key, second: key.key, weight: key.weight });
  }
  return searches;
}

function pairSearches(keys: readonly TellingKey[], documents: number): KeySearch[] {
  const heaviest = [...keys].sort((one, other) => other.weight - one.weight || byKey(one, other)).slice(0, searchLimit.paired);
  const pairs = heaviest.flatMap((one, index) =>
    heaviest.slice(index + 1).map((other) => ({
      first: one.key, second: other.key, weight: one.weight + other.weight,
      rows: Math.min(one.rows, other.rows, Math.ceil((companionship * one.rows * other.rows) / Math.max(1, documents))),
    })),
  );
  let rows = 0;
  return pairs.sort((one, other) => other.weight - one.weight || order(one.first + one.second, other.first + other.second)).filter((pair) => {
    if (rows + pair.rows > rowBudget.pair) return false;
    rows += pair.rows;
    return true;
  });
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const byKey = (one: TellingKey, other: TellingKey): number => order(one.key, other.key);

/**
 * Ids of public documents that share keys with the one that asks, those with the most and heaviest first; documents of `exceptOrganisation`
 * never. Where everything fits, whatever shares any key is given, in no order.
 */
export async function findCandidates(
  manager: EntityManager, name: CorpusName, keys: readonly WantedKey[], corpus: CorpusStatistics, exceptOrganisation: string,
): Promise<string[]> {
  const { table, isPublic } = corpora[name];
  if (corpus.documents <= candidateLimit) {
    const rows = await manager.query<{ id: string }[]>(
      `select id from ${table} where ${isPublic} and match_keys && $1::text[] and organisation_id <> $2`, [keys.map(({ key }) => key), exceptOrganisation],
    );
    return rows.map(({ id }) => id);
  }
  const searches = keySearches(keys, corpus);
  if (searches.length === 0) return [];
  const rows = await manager.query<{ id: string }[]>(
    `select d.id from unnest($1::text[], $2::text[], $3::int[]) as search(first, second, weight)
       cross join lateral (select id from ${table} where ${isPublic} and match_keys @> array[search.first, search.second] and organisation_id <> $4) d
      group by d.id order by sum(search.weight) desc, d.id limit ${candidateLimit}`,
    [searches.map(({ first }) => first), searches.map(({ second }) => second), searches.map(({ weight }) => Math.round(weight * weightUnit)), exceptOrganisation],
  );
  return rows.map(({ id }) => id);
}
