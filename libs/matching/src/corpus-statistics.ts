import { indexKeys } from './index-keys.js';
import type { CorpusStatistics, Profile } from './types.js';

/** Counts a corpus held in memory; a corpus in a database is counted there, over the same `indexKeys`. */
export function corpusStatistics(technologies: Iterable<Profile>): CorpusStatistics {
  const frequencies = new Map<string, number>();
  let documents = 0;
  for (const profile of technologies) {
    documents += 1;
    for (const key of indexKeys(profile)) frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
  }
  return { documents, frequency: (key) => frequencies.get(key) ?? 0 };
}
