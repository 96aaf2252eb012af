import type { CorpusStatistics } from '@team-osaka/matching';
import type { EntityManager } from 'typeorm';
import { ofMember, publicCount, publicStateCondition } from '../listing/public-listing.js';

/** The two corpora that meet: listings in public states, of houses whose membership is in force. */
export const corpora = {
  technology: { table: 'technology', isPublic: `${publicStateCondition.technology} and ${ofMember('technology')}` },
  need: { table: 'need', isPublic: `${publicStateCondition.need} and ${ofMember('need')}` },
} as const;
export type CorpusName = keyof typeof corpora;

/** From this many documents on, frequencies are estimated from a sample of whole pages: the cost stays flat while the corpus grows. */
const sampleSize = 5000;

/**
 * How many public documents there are and how many hold each key. Exact up to 5,000 documents; beyond that counted in a fixed sample
 * (the same pages every time) and scaled up.
 */
export async function corpusStatistics(manager: EntityManager, name: CorpusName): Promise<CorpusStatistics> {
  const { table, isPublic } = corpora[name];
  const documents = (await manager.query<{ documents: number }[]>(`select ${publicCount(table)} as documents`))[0]?.documents ?? 0;
  const share = documents > sampleSize ? sampleSize / documents : 1;
  const sample = share < 1 ? `tablesample system (${(share * 100).toFixed(6)}) repeatable (1)` : '';
  const rows = await manager.query<{ key: string; count: number }[]>(
    `select key, count(*)::int as count from ${table} ${sample}, unnest(match_keys) as key where ${isPublic} group by key`,
  );
  const counts = new Map(rows.map(({ key, count }) => [key, Math.round(count / share)]));
  return { documents, frequency: (key) => counts.get(key) ?? 0 };
}
