import { conceptKey, termKey } from '../index-keys.js';
import { conceptOf } from '../thesaurus/graph.js';
import type { CorpusStatistics } from '../types.js';
import { weights } from '../weights.js';

/** How much meeting in this concept tells: the fewer technologies hold it, the more. Smoothed by assumed documents. */
export function conceptRarity(concept: string, statistics: CorpusStatistics): number {
  const facet = conceptOf(concept)?.facet ?? 'sector';
  return rarity(statistics.frequency(conceptKey(concept)), weights.assumedFrequency[facet], statistics);
}

/** The same for a word. */
export function termRarity(term: string, statistics: CorpusStatistics): number {
  return rarity(statistics.frequency(termKey(term)), 1, statistics);
}

function rarity(frequency: number, assumed: number, statistics: CorpusStatistics): number {
  const documents = Math.max(0, statistics.documents) + weights.assumedDocuments;
  const value = Math.log(documents / (Math.max(0, frequency) + assumed));
  return Number.isFinite(value) ? Math.max(0.1, value) : 0.1;
}
