import { findLemmas, type LemmaHit } from './lexicon/lemma-matcher.js';
import { prepared, type Prepared } from './prepared.js';
import { labelText } from './text/fold-label.js';
import { concepts, perThesaurus } from './thesaurus/current.js';
import { thesaurus } from './thesaurus/index.js';
import type { Concept } from './thesaurus/model.js';
import { limits, weights } from './weights.js';

/** A concept whose labels a passage resembles. */
export interface SoftConcept {
  concept: string;
  /** 0..1: cosine of the passage's lemmas and those of all the concept's labels. */
  likeness: number;
  /** Of what in the passage speaks for it, the weightiest word. */
  hit: LemmaHit;
}

interface Posting {
  concept: number;
  weight: number;
}

interface ConceptDocuments {
  ids: readonly string[];
  postings: ReadonlyMap<string, readonly Posting[]>;
  rarity: ReadonlyMap<string, number>;
  /** The weightiest lemmas of a concept's labels, 0..1 of the weightiest. */
  implied: ReadonlyMap<string, readonly { lemma: string; weight: number }[]>;
}

/** Reading the labels takes most of the time that building takes: kept, so that an added label costs only its own concept. */
const read = new WeakMap<Concept, ReadonlyMap<string, number>>();

let ready: Prepared['lemmas'] | undefined;

/** Those of the built-in concepts, where the build has worked them out. */
const builtInLemmas = (): Prepared['lemmas'] => (ready ??= prepared('lemmas') ?? new Map());

/** The lemmas of a concept's labels with their weights. */
export function lemmasOf(concept: Concept): ReadonlyMap<string, number> {
  let lemmas = read.get(concept);
  if (lemmas === undefined) {
    // With labels added to it a concept is another object.
    lemmas = (thesaurus.includes(concept) ? builtInLemmas().get(concept.id) : undefined) ?? readLemmas(concept);
    read.set(concept, lemmas);
  }
  return lemmas;
}

/** A label in one language is one witness: a concept with twenty English labels is not more about English words. */
function readLemmas({ labels }: Concept): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const perLanguage = new Map<string, number>();
  for (const { language } of labels) perLanguage.set(language, (perLanguage.get(language) ?? 0) + 1);
  for (const { language, text } of labels) {
    for (const { lemma, weight } of findLemmas(labelText(text), new Set([language]))) sums.set(lemma, (sums.get(lemma) ?? 0) + weight / Math.sqrt(perLanguage.get(language) ?? 1));
  }
  return sums;
}

const documents = perThesaurus((): ConceptDocuments => {
  const searched = concepts().filter(({ facet }) => facet !== 'sector');
  const vectors = searched.map(lemmasOf);
  const frequency = new Map<string, number>();
  for (const vector of vectors) for (const lemma of vector.keys()) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1);
  const rarity = new Map([...frequency].map(([lemma, count]) => [lemma, Math.log(1 + searched.length / count)]));
  const postings = new Map<string, Posting[]>();
  const implied = new Map<string, readonly { lemma: string; weight: number }[]>();
  vectors.forEach((vector, concept) => {
    const weighed = [...vector].map(([lemma, sum]) => ({ lemma, weight: Math.log1p(sum) * (rarity.get(lemma) ?? 0) }));
    const length = Math.hypot(...weighed.map(({ weight }) => weight)) || 1;
    const heaviest = weighed.sort((one, other) => other.weight - one.weight || (one.lemma < other.lemma ? -1 : 1)).slice(0, weights.impliedLemmas);
    implied.set(searched[concept]?.id ?? '', heaviest.map(({ lemma, weight }) => ({ lemma, weight: weight / (heaviest[0]?.weight ?? 1) })));
    for (const { lemma, weight } of weighed) {
      const list = postings.get(lemma) ?? [];
      list.push({ concept, weight: weight / length });
      postings.set(lemma, list);
    }
  });
  return { ids: searched.map(({ id }) => id), postings, rarity, implied };
});

/** What a document on the concept is about in other words. */
export function impliedLemmas(concept: string): readonly { lemma: string; weight: number }[] {
  return documents().implied.get(concept) ?? [];
}

/** How much it tells that a passage holds the lemma, judged by how few concepts' labels do. */
export function lemmaRarity(lemma: string): number {
  const { rarity, ids } = documents();
  return rarity.get(lemma) ?? Math.log(1 + ids.length);
}

/** Lets the lemmas of one passage search the labels of every concept: "old lamps eat the budget" finds street lighting. Likest first. */
export function resemblingConcepts(passage: readonly LemmaHit[]): SoftConcept[] {
  const { ids, postings } = documents();
  const sums = new Map<number, { sum: number; best: number; hit: LemmaHit }>();
  const counted = new Map<string, { weight: number; hit: LemmaHit }>();
  for (const hit of passage) {
    const before = counted.get(hit.lemma);
    if (before === undefined || hit.weight > before.weight) counted.set(hit.lemma, { weight: hit.weight, hit });
  }
  let length = 0;
  for (const [lemma, { weight, hit }] of counted) {
    const value = weight * lemmaRarity(lemma);
    length += value * value;
    for (const posting of postings.get(lemma) ?? []) {
      const share = value * posting.weight;
      const entry = sums.get(posting.concept);
      if (entry === undefined) sums.set(posting.concept, { sum: share, best: share, hit });
      else {
        entry.sum += share;
        if (share > entry.best) Object.assign(entry, { best: share, hit });
      }
    }
  }
  const norm = Math.sqrt(length) || 1;
  return [...sums]
    .map(([concept, { sum, hit }]) => ({ concept: ids[concept] ?? '', likeness: Math.min(1, sum / norm), hit }))
    .sort((one, other) => other.likeness - one.likeness || (one.concept < other.concept ? -1 : 1))
    .slice(0, limits.softPerPassage);
}
