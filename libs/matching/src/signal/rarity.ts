import { lemmaRarity } from '../concept-document.js';
import { conceptKey, lemmaKey, termKey } from '../index-keys.js';
import { conceptOf, isSupporting } from '../thesaurus/graph.js';
import type { CorpusStatistics } from '../types.js';
import { weights } from '../weights.js';

/** What has been worked out for one state of a corpus; a run asks for the same concepts and lemmas over and over. */
interface Known {
  concepts: Map<string, number>;
  lemmas: Map<string, number>;
}

const known = new WeakMap<CorpusStatistics, Known>();

function knownOf(statistics: CorpusStatistics): Known {
  let found = known.get(statistics);
  if (found === undefined) known.set(statistics, (found = { concepts: new Map(), lemmas: new Map() }));
  return found;
}

/** How much meeting in this concept tells: by its facet, and the more the fewer technologies hold it. Smoothed by assumed documents. */
export function conceptImportance(concept: string, statistics: CorpusStatistics): number {
  const { concepts } = knownOf(statistics);
  const before = concepts.get(concept);
  if (before !== undefined) return before;
  const facet = conceptOf(concept)?.facet ?? 'sector';
  const share = isSupporting(concept) ? weights.supporting : 1;
  const value = weights.facet[facet] * share * rarity(statistics.frequency(conceptKey(concept)), weights.assumedFrequency[facet], statistics);
  concepts.set(concept, value);
  return value;
}

/** How much it tells that both sides mean the same by a word: rare among technologies, and rare among the concepts' labels. */
export function lemmaImportance(lemma: string, statistics: CorpusStatistics): number {
  const { lemmas } = knownOf(statistics);
  const before = lemmas.get(lemma);
  if (before !== undefined) return before;
  const value = Math.sqrt(rarity(statistics.frequency(lemmaKey(lemma)), weights.assumedLemma, statistics) * lemmaRarity(lemma));
  lemmas.set(lemma, value);
  return value;
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
