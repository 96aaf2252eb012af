import { lemmaNumber } from './key-number.js';
import { findLemmas, type LemmaHit } from './lexicon/lemma-matcher.js';
import { prepared, type Prepared } from './prepared.js';
import { labelText } from './text/fold-label.js';
import { concepts, perThesaurus } from './thesaurus/current.js';
import { thesaurus } from './thesaurus/index.js';
import type { Concept } from './thesaurus/model.js';
import { limits, weights } from './weights.js';

// Taken once: inner loops, and where modules have a global object of their own (tests) each look-up is slow.
const { log, min, sqrt } = Math;

/** A concept whose labels a passage resembles. */
export interface SoftConcept {
  concept: string;
  /** 0..1: cosine of the passage's lemmas and those of all the concept's labels. */
  likeness: number;
  /** Of what in the passage speaks for it, the weightiest word. */
  hit: LemmaHit;
}

/** A lemma among the labels of concepts. */
interface Posting {
  readonly rarity: number;
  /** Places of the concepts whose labels hold it, and its weights in them. */
  readonly concepts: readonly number[];
  readonly weights: readonly number[];
}

interface ConceptDocuments {
  ids: readonly string[];
  postings: ReadonlyMap<string, Posting>;
  rarityByNumber: ReadonlyMap<number, number>;
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
  const postings = new Map([...rarity].map(([lemma, value]): [string, { rarity: number; concepts: number[]; weights: number[] }] => [lemma, { rarity: value, concepts: [], weights: [] }]));
  const implied = new Map<string, readonly { lemma: string; weight: number }[]>();
  vectors.forEach((vector, concept) => {
    const weighed = [...vector].map(([lemma, sum]) => ({ lemma, weight: Math.log1p(sum) * (rarity.get(lemma) ?? 0) }));
    const length = Math.hypot(...weighed.map(({ weight }) => weight)) || 1;
    const heaviest = weighed.sort((one, other) => other.weight - one.weight || (one.lemma < other.lemma ? -1 : 1)).slice(0, weights.impliedLemmas);
    implied.set(searched[concept]?.id ?? '', heaviest.map(({ lemma, weight }) => ({ lemma, weight: weight / (heaviest[0]?.weight ?? 1) })));
    for (const { lemma, weight } of weighed) {
      const posting = postings.get(lemma);
      posting?.concepts.push(concept);
      posting?.weights.push(weight / length);
    }
  });
  const rarityByNumber = new Map([...rarity].map(([lemma, value]) => [lemmaNumber(lemma), value]));
  return { ids: searched.map(({ id }) => id), postings, rarityByNumber, implied };
});

/** What a document on the concept is about in other words. */
export function impliedLemmas(concept: string): readonly { lemma: string; weight: number }[] {
  return documents().implied.get(concept) ?? [];
}

/** How much it tells that a passage holds the lemma, judged by how few concepts' labels do. */
export function lemmaRarity(lemma: string): number {
  const { postings, ids } = documents();
  return postings.get(lemma)?.rarity ?? log(1 + ids.length);
}

/** The same of the lemma of that number (key-number.ts). */
export function rarityByNumber(lemma: number): number {
  const { rarityByNumber: rarity, ids } = documents();
  return rarity.get(lemma) ?? log(1 + ids.length);
}

/** What a passage says for each concept, by place: written anew for each passage. */
class Tally {
  readonly sums: Float64Array;
  /** Of what speaks for it, the weightiest share and the word. */
  readonly shares: Float64Array;
  readonly hits: (LemmaHit | undefined)[];
  /** Concepts that anything speaks for. */
  readonly spoken: number[] = [];

  constructor(concepts: number) {
    this.sums = new Float64Array(concepts);
    this.shares = new Float64Array(concepts);
    this.hits = new Array<LemmaHit | undefined>(concepts).fill(undefined);
  }

  add(concept: number, share: number, hit: LemmaHit): void {
    const sum = this.sums[concept] ?? 0;
    if (sum === 0) this.spoken.push(concept);
    this.sums[concept] = sum + share;
    if (share <= (this.shares[concept] ?? 0)) return;
    this.shares[concept] = share;
    this.hits[concept] = hit;
  }

  clear(): void {
    for (const concept of this.spoken) this.sums[concept] = this.shares[concept] = 0;
    this.spoken.length = 0;
  }
}

const tally = perThesaurus(() => new Tally(documents().ids.length));

/** Lets the lemmas of one passage search the labels of every concept: "old lamps eat the budget" finds street lighting. Likest first. */
export function resemblingConcepts(passage: readonly LemmaHit[]): SoftConcept[] {
  const { ids, postings } = documents();
  const counted = new Map<string, LemmaHit>();
  for (const hit of passage) if (hit.weight > (counted.get(hit.lemma)?.weight ?? 0)) counted.set(hit.lemma, hit);
  const said = tally();
  const { sums, hits, spoken } = said;
  let length = 0;
  for (const [lemma, hit] of counted) {
    const posting = postings.get(lemma);
    const value = hit.weight * (posting?.rarity ?? log(1 + ids.length));
    length += value * value;
    posting?.concepts.forEach((concept, at) => said.add(concept, value * (posting.weights[at] ?? 0), hit));
  }
  const norm = sqrt(length) || 1;
  const found = likest(spoken, sums, ids).flatMap((concept): SoftConcept[] => {
    const hit = hits[concept];
    return hit === undefined ? [] : [{ concept: ids[concept] ?? '', likeness: min(1, (sums[concept] ?? 0) / norm), hit }];
  });
  said.clear();
  return found;
}

/** The concepts that most speaks for, most first; ties by id. */
function likest(spoken: readonly number[], sums: Float64Array, ids: readonly string[]): number[] {
  const best: number[] = [];
  for (const concept of spoken) {
    const sum = sums[concept] ?? 0;
    let place = best.length;
    while (place > 0 && isBehind(best[place - 1] ?? 0, concept, sum, sums, ids)) place -= 1;
    if (place === limits.softPerPassage) continue;
    best.splice(place, 0, concept);
    if (best.length > limits.softPerPassage) best.pop();
  }
  return best;
}

function isBehind(one: number, other: number, sum: number, sums: Float64Array, ids: readonly string[]): boolean {
  const own = sums[one] ?? 0;
  return own < sum || (own === sum && (ids[one] ?? '') > (ids[other] ?? ''));
}
