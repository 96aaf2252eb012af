import { rarityByNumber } from '../concept-document.js';
import { termNumber } from '../key-number.js';
import { conceptByNumber, isSupporting } from '../thesaurus/graph.js';
import type { CorpusStatistics } from '../types.js';
import { weights } from '../weights.js';

/** What has been worked out for one state of a corpus; a run asks for the same concepts and lemmas over and over. */
interface Known {
  concepts: Map<number, number>;
  lemmas: Map<number, number>;
}

const known = new WeakMap<CorpusStatistics, Known>();

function knownOf(statistics: CorpusStatistics): Known {
  let found = known.get(statistics);
  if (found === undefined) known.set(statistics, (found = { concepts: new Map(), lemmas: new Map() }));
  return found;
}

/** How much meeting in a concept tells, by its number: by its facet, and the more the fewer technologies hold it. Smoothed by assumed documents. */
export function conceptImportances(statistics: CorpusStatistics): (concept: number) => number {
  const { concepts } = knownOf(statistics);
  return (number) => {
    const before = concepts.get(number);
    if (before !== undefined) return before;
    const concept = conceptByNumber(number);
    const facet = concept?.facet ?? 'sector';
    const share = concept !== undefined && isSupporting(concept.id) ? weights.supporting : 1;
    const value = weights.facet[facet] * share * rarity(statistics.frequency(number), weights.assumedFrequency[facet], statistics);
    concepts.set(number, value);
    return value;
  };
}

/** How much it tells that both sides mean the same by a word, the lemma of this number: rare among technologies, and rare among the concepts' labels. */
export function lemmaImportance(lemma: number, statistics: CorpusStatistics): number {
  const { lemmas } = knownOf(statistics);
  const before = lemmas.get(lemma);
  if (before !== undefined) return before;
  const value = Math.sqrt(rarity(statistics.frequency(lemma), weights.assumedLemma, statistics) * rarityByNumber(lemma));
  lemmas.set(lemma, value);
  return value;
}

/** The same for a word. */
export function termRarity(term: string, statistics: CorpusStatistics): number {
  return rarity(statistics.frequency(termNumber(term)), 1, statistics);
}

function rarity(frequency: number, assumed: number, statistics: CorpusStatistics): number {
  const documents = Math.max(0, statistics.documents) + weights.assumedDocuments;
  const value = Math.log(documents / (Math.max(0, frequency) + assumed));
  return Number.isFinite(value) ? Math.max(0.1, value) : 0.1;
}
