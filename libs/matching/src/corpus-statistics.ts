import { countedKeys } from './index-keys.js';
import { outlineOf, type Outline } from './outline.js';
import type { CorpusStatistics, Profile } from './types.js';

/** How many of the outlines hold each key of `countedKeys`. */
export function countKeys(outlines: Iterable<Outline>): Map<number, number> {
  const holders = new Map<number, number>();
  for (const outline of outlines) for (const key of countedKeys(outline)) holders.set(key, (holders.get(key) ?? 0) + 1);
  return holders;
}

/** Counts a corpus held in memory. */
export function corpusStatistics(technologies: readonly Profile[]): CorpusStatistics {
  const holders = countKeys(technologies.map(outlineOf));
  return { documents: technologies.length, frequency: (key) => holders.get(key) ?? 0 };
}
