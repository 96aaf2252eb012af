import { createHash } from 'node:crypto';
import { countKeys, engineVersion, unpackOutline, type CorpusStatistics } from '@team-osaka/matching';
import { prepared } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import { ofMember, publicCount, publicStateCondition } from '../listing/public-listing.js';

/** The two corpora that meet: listings in public states, of houses whose membership is in force. */
export const corpora = {
  technology: { table: 'technology', isPublic: `${publicStateCondition.technology} and ${ofMember('technology')}` },
  need: { table: 'need', isPublic: `${publicStateCondition.need} and ${ofMember('need')}` },
} as const;
export type CorpusName = keyof typeof corpora;

/** Corpora up to this size are counted whenever they are asked for; larger ones by what was last counted. */
const countedLive = 500;
/** Larger corpora are counted in a sample of whole pages (the same pages every time) of about so many readings, and scaled up. */
export const sampleSize = 10_000;
/** A count is renewed when the number of documents has changed by more than this share, or when it is older than a day. */
const driftAllowed = 0.05;
const dayMs = 86_400_000;

/** Frequencies with the version that a score made with them names. */
export interface CountedCorpus extends CorpusStatistics {
  /** Fingerprint of documents and counts: the same counts have the same version. */
  readonly version: string;
}

interface Counts {
  readonly documents: number;
  readonly version: string;
  readonly holders: Readonly<Record<string, number>>;
}

/** What this process read last; the same version is the same object, so that the engine's own work on it is kept too. */
const known = new Map<CorpusName, CountedCorpus>();
/** Rows of which the last live count was made. */
const counted = new Map<CorpusName, { readonly rows: string; readonly corpus: CountedCorpus }>();

/** How many public documents there are and how many hold each key. A key that nobody holds, or too few for a sample to see, has frequency 0. */
export async function corpusStatistics(manager: EntityManager, name: CorpusName): Promise<CountedCorpus> {
  const [stored] = await manager.query<{ version: string }[]>(prepared('select version from match_key_statistic where corpus = $1'), [name]);
  const before = known.get(name);
  if (stored !== undefined && stored.version === before?.version) return before;
  if (stored !== undefined) return remember(name, await storedCounts(manager, name));
  const rows = await publicRows(manager, name);
  const last = counted.get(name);
  if (rows !== undefined && rows === last?.rows) return last.corpus;
  if (rows !== undefined) {
    const corpus = remember(name, await count(manager, name, 1));
    counted.set(name, { rows, corpus });
    return corpus;
  }
  // A corpus that grew at once, before anybody counted it.
  await countAnew(manager, name, new Date());
  return remember(name, await storedCounts(manager, name));
}

/**
 * Renews the stored count of a corpus where it has changed much or is a day old; a corpus that became small needs none.
 * @returns true where it was counted
 */
export async function refreshStatistics(manager: EntityManager, name: CorpusName, now: Date): Promise<boolean> {
  const [stored] = await manager.query<{ documents: number; counted_at: Date }[]>('select documents, counted_at from match_key_statistic where corpus = $1', [name]);
  if ((await publicRows(manager, name)) !== undefined) {
    if (stored !== undefined) await manager.query('delete from match_key_statistic where corpus = $1', [name]);
    return false;
  }
  const isRecent = stored !== undefined && now.getTime() - stored.counted_at.getTime() < dayMs;
  if (isRecent && Math.abs((await countDocuments(manager, name)) - stored.documents) <= driftAllowed * stored.documents) return false;
  await countAnew(manager, name, now);
  return true;
}

function remember(name: CorpusName, { documents, version, holders }: Counts): CountedCorpus {
  const before = known.get(name);
  if (before?.version === version) return before;
  const frequencies = new Map(Object.entries(holders).map(([key, held]) => [Number(key), held]));
  const corpus: CountedCorpus = { documents, version, frequency: (key) => frequencies.get(key) ?? 0 };
  known.set(name, corpus);
  return corpus;
}

async function storedCounts(manager: EntityManager, name: CorpusName): Promise<Counts> {
  const [counts] = await manager.query<Counts[]>('select documents, version, holders from match_key_statistic where corpus = $1', [name]);
  return counts ?? count(manager, name, 1);
}

async function countAnew(manager: EntityManager, name: CorpusName, now: Date): Promise<void> {
  const documents = await countDocuments(manager, name);
  const { version, holders } = await count(manager, name, Math.min(1, sampleSize / Math.max(1, documents)), documents);
  await manager.query(
    `insert into match_key_statistic (corpus, version, documents, holders, counted_at) values ($1, $2, $3, $4, $5)
     on conflict (corpus) do update set version = excluded.version, documents = excluded.documents, holders = excluded.holders, counted_at = excluded.counted_at`,
    [name, version, documents, JSON.stringify(holders), now],
  );
}

/** In a sample keys of one document are left out: they say little, and there are very many of them. */
async function count(manager: EntityManager, name: CorpusName, share: number, counted?: number): Promise<Counts> {
  const { table, isPublic } = corpora[name];
  const documents = counted ?? (await countDocuments(manager, name));
  const sample = share < 1 ? `tablesample system (${(share * 100).toFixed(6)}) repeatable (1)` : '';
  const rows = await manager.query<{ outline: Buffer }[]>(
    `select r.outline from ${table}_reading r ${sample} join ${table} on ${table}.id = r.listing_id where ${isPublic} and r.engine = $1`, [engineVersion],
  );
  const holders = [...countKeys(rows.map(({ outline }) => unpackOutline(outline)))].filter(([, held]) => share === 1 || held > 1).sort(([one], [other]) => one - other)
    .map(([key, held]): [number, number] => [key, Math.round(held / share)]);
  return { documents, version: createHash('md5').update(JSON.stringify([documents, holders])).digest('hex'), holders: Object.fromEntries(holders) };
}

async function countDocuments(manager: EntityManager, name: CorpusName): Promise<number> {
  return (await manager.query<{ documents: number }[]>(`select ${publicCount(name)} as documents`))[0]?.documents ?? 0;
}

/** Fingerprint of the public rows of a small corpus and what was read of them, undefined of a large one: a changed row has another xmin, the transaction that wrote it. */
async function publicRows(manager: EntityManager, name: CorpusName): Promise<string | undefined> {
  const { table, isPublic } = corpora[name];
  const [row] = await manager.query<{ documents: number; rows: string | null }[]>(
    `select count(*)::int as documents, md5(string_agg(id || ' ' || written, ',' order by id)) as rows
       from (select ${table}.id, concat(${table}.xmin::text, ' ', r.xmin::text) as written
               from ${table} left join ${table}_reading r on r.listing_id = ${table}.id where ${isPublic} limit ${countedLive + 1}) as present`,
  );
  return row === undefined || row.documents > countedLive ? undefined : (row.rows ?? '');
}
