import type { Facet } from './thesaurus/model.js';
import type { Signal, TextField } from './types.js';

/** The signals the engine works out itself. */
export type OwnSignal = Exclude<Signal['name'], 'embedding'>;

/**
 * Every number the score depends on, in one place, each with what it expresses. They were set by reasoning; some, such as the shares of the signals,
 * were then tuned on the development sets, and the calibration was fitted to them (docs/evaluation.md). No held-out need was used.
 */
export const weights = {
  /** A title names the matter, a summary condenses it, a description also names surroundings and counter-examples. */
  field: { title: 3, summary: 1.5, description: 1 } satisfies Record<TextField, number>,
  /** Mentions (weighted by field) at which a concept or lemma reaches 63 % of its full weight; more mentions add less and less. */
  mentionSaturation: 2.5,
  /** Certainty of a phrase written without its tone marks: a weaker witness than the phrase as the language writes it. */
  untoned: 0.85,
  /** What a sentence resembles counts by where it stands; a sentence counts once, so that the fields differ less than for mentions. */
  softField: { title: 1, summary: 0.9, description: 0.8 } satisfies Record<TextField, number>,
  /** Resemblance from which a sentence is shown as evidence. */
  tellingResemblance: 0.15,

  /** Certainty of a word that is only a part of a lemma ("lamp" of "street lamp"). */
  lemmaPart: 0.4,
  /** Certainty of a Latin word that the lexicon does not know and that stands for itself: a name or a term of the trade, or just a word. */
  unreadWord: 0.5,
  /** A document on a concept is read to imply so many lemmas of the concept's labels, the most telling ones, … */
  impliedLemmas: 6,
  /** … and each at most this strongly, since nobody wrote them. */
  implied: 0.3,
  /** The heaviest so many lemmas of a need make up its 100 %. */
  coreLemmas: 12,
  /** Technologies in which every lemma is assumed to occur already, so that a small corpus does not decide rarity alone. */
  assumedLemma: 2,
  /** Share of the lemma signal that the length of a technology's text does not touch; 1: length is not held against it at all. */
  lemmaLength: 0.7,

  /** What a document is about is told by what is done, with what, to what; place and field only colour it. */
  facet: { process: 1, technology: 1, material: 0.8, facility: 0.5, sector: 0.25 } satisfies Record<Facet, number>,
  /** Weight of concepts of finance, studies and training: they accompany projects of every kind. */
  supporting: 0.4,
  /** Of `assumedDocuments` imagined documents so many hold each concept of a facet, for the same reason as `assumedLemma`. */
  assumedFrequency: { process: 2, technology: 2, material: 3, facility: 5, sector: 8 } satisfies Record<Facet, number>,
  assumedDocuments: 20,

  /**
   * Shares of the score, tuned on the development set; normalised to sum 1 over the signals that speak (concepts 9 %, softConcepts 22 %,
   * lemmas 54 %, terms 6 %, structure 10 %). Terms speak only where both sides share a language.
   */
  signal: { concepts: 0.08, softConcepts: 0.2, lemmas: 0.5, terms: 0.06, structure: 0.09 } satisfies Record<OwnSignal, number>,
  /** Share, within a concept signal, of how much of the need is met; the rest is how much of the technology is asked for. */
  needSide: 0.65,
  /** The heaviest so many concepts of a side make up its 100 %: nobody answers every side remark of a long text. */
  coreConcepts: 5,
  /** The same for words of one language. */
  coreTerms: 12,
  /** A concept only mentioned in passing by the technology counts at least this much of one that it is about … */
  leastEmphasis: 0.45,
  /** … which it is from this weight in its profile on. */
  fullEmphasis: 0.6,

  /** Where no phrase of the need meets anything by its own words, only so much of the score stays; all of it from so many different phrases on. */
  onePhrase: 0.65,
  fullPhrases: 6,
  /** A hard constraint not met sinks the match below everything that could work: to this share of its score … */
  sunkFactor: 0.05,
  /** … and never above this score. */
  sunkCap: 0.05,
  /** Closeness from which a met concept counts as covered. */
  covered: 0.2,
  /** Closeness from which a met concept of a process, technology or material makes evidence of what is done. */
  functional: 0.35,
} as const;

/**
 * From the grounds of a pair to the probability that it is relevant: a logistic regression over the development sets
 * (docs/evaluation.md), and the probabilities from which the product says so.
 */
export const calibration = {
  /** Log-odds of a pair without any grounds. */
  intercept: -6.26,
  /** What each ground (0..1, confidence.ts) adds to the log-odds when it is full. */
  coefficients: { score: 14.23, named: 1.02, phrases: 0.79 },
  /** Probability from which the product says "strong", and from which "possible". */
  strong: 0.6,
  possible: 0.16,
} as const;

/** Bounds that keep a profile small and an analysis quick, whatever is thrown at it. */
export const limits = {
  /** Characters read of one field, and of all fields of a document. */
  fieldLength: 20_000,
  documentLength: 60_000,
  /** Characters of a text whose unknown words the office is asked about: what a long text is about is said early. */
  askedLength: 6_000,
  /** Phrases kept of one concept in one language. */
  mentionsPerLanguage: 3,
  /** Concepts a document may resemble, and those one sentence may. */
  softConcepts: 30,
  softPerPassage: 12,
  /** Sentences that search for what they resemble. */
  passages: 60,
  /** Lemmas kept of a document, and how many a listing has on average: longer ones are discounted by `weights.lemmaLength`. */
  lemmas: 80,
  averageLemmas: 30,
  /** Words of its own language kept of a document, and those that are counted in the corpus. */
  terms: 200,
  countedTerms: 40,
  /** Keys that a document is found by: lemmas, concepts it names, concepts it resembles. */
  indexed: { lemmas: 24, named: 12, soft: 8 },
  /** Pairs of phrases shown for a match, and how often one phrase of the need may stand in them. */
  evidence: 12,
  evidencePerPhrase: 2,
  /** Concepts of the need named as not covered. */
  uncovered: 8,
} as const;

/** How much a technology is about what weighs so much in it (0..1) rather than mentioning it. */
export const emphasis = (weight: number): number => weights.leastEmphasis + (1 - weights.leastEmphasis) * Math.min(1, weight / weights.fullEmphasis);

/** The shares of the signals until decisions of coordinators have refitted them. */
export const defaultSignalWeights: Readonly<Record<OwnSignal, number>> = weights.signal;
