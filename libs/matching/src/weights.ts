import type { Facet } from './thesaurus/model.js';
import type { Signal, TextField } from './types.js';

/** The signals the engine works out itself. */
export type OwnSignal = Exclude<Signal['name'], 'embedding'>;

/**
 * Every number the score depends on, in one place. They are set by reasoning and by small hand-written examples, not
 * fitted; the comments say what each is meant to express.
 */
export const weights = {
  /** A title names the matter, a summary condenses it, a description also names surroundings and counter-examples. */
  field: { title: 3, summary: 1.5, description: 1 } satisfies Record<TextField, number>,
  /** Mentions (weighted by field) at which a concept reaches 63 % of its full weight; more mentions add less and less. */
  mentionSaturation: 3,
  /** A phrase written without its tone marks, or only resembling a label, is a weaker witness. */
  untoned: 0.85,
  soft: 0.5,
  /** What a sentence resembles counts by where it stands. */
  /** Resemblance from which a sentence is shown as evidence. */
  tellingResemblance: 0.15,
  softField: { title: 1, summary: 0.9, description: 0.8 } satisfies Record<TextField, number>,
  /** A word that is only a part of a lemma ("lamp" of "street lamp"). */
  lemmaPart: 0.4,
  /** Lemmas of a concept's labels that a document on the concept is read to imply, and how strongly. */
  impliedLemmas: 6,
  implied: 0.3,
  coreLemmas: 12,
  assumedLemma: 2,
  /** How much of a technology's length is held against it, 1: nothing. */
  lemmaLength: 0.7,

  /** What a document is about is told by what is done, with what, to what; place and field only colour it. */
  facet: { process: 1, technology: 1, material: 0.8, facility: 0.5, sector: 0.25 } satisfies Record<Facet, number>,
  /** Finance, studies and training accompany projects of every kind. */
  supporting: 0.4,
  /** Concepts assumed to exist already in `assumedDocuments` documents, so that a small corpus does not decide rarity alone. */
  assumedFrequency: { process: 2, technology: 2, material: 3, facility: 5, sector: 8 } satisfies Record<Facet, number>,
  assumedDocuments: 20,

  /** Shares of the score. Terms count only where both sides share a language; the shares are then normalised to sum 1. */
  signal: { concepts: 0.08, softConcepts: 0.2, lemmas: 0.5, terms: 0.06, structure: 0.09 } satisfies Record<OwnSignal, number>,
  /** Of a concept signal: how much of the need is met, against how much of the technology is asked for. */
  needSide: 0.65,
  /** The heaviest so many concepts of a side make up its 100 %: nobody answers every side remark of a long text. */
  coreConcepts: 5,
  coreTerms: 12,
  /** A concept only mentioned in passing counts at least this much of one that the technology is about. */
  leastEmphasis: 0.45,
  fullEmphasis: 0.6,

  /** Without evidence of what is done or with what, only so much of the score stays. */
  withoutFunction: 0.8,
  /** A hard constraint not met sinks the match below everything that could work. */
  sunkFactor: 0.05,
  sunkCap: 0.05,
  /** Closeness from which a met concept counts as covered, and from which a functional one makes evidence. */
  covered: 0.2,
  functional: 0.35,
} as const;

/**
 * From the grounds of a pair to the probability that it is relevant: a logistic regression over the development set
 * (docs/evaluation.md), and the probabilities from which the product says so.
 */
export const calibration = {
  intercept: -5.03,
  coefficients: { score: 2.53, named: 2.02, core: 1.82, phrases: 4.03, telling: 0.62 },
  strong: 0.6,
  possible: 0.27,
} as const;

/** Bounds that keep a profile small and an analysis quick, whatever is thrown at it. */
export const limits = {
  /** Characters read of one field, and of all fields of a document. */
  fieldLength: 20_000,
  documentLength: 60_000,
  mentionsPerLanguage: 3,
  softConcepts: 30,
  softPerPassage: 20,
  passages: 60,
  lemmas: 80,
  averageLemmas: 30,
  terms: 200,
  termKeys: 40,
  evidence: 12,
  evidencePerPhrase: 2,
  uncovered: 8,
} as const;

/** The shares of the signals until decisions of coordinators have refitted them. */
export const defaultSignalWeights: Readonly<Record<OwnSignal, number>> = weights.signal;
