/** BCP 47 primary subtag: `ja`, `vi`, `th`, … (`und` where no letter tells a language). */
export type Language = string;

/** The parts of a text, heaviest first: a word of the title says more about a document than one of its description. */
export type TextField = 'title' | 'summary' | 'description';

/** One language version of a technology or a need. Where `lang` is absent, or its script contradicts it, the language is detected. */
export interface TextInput {
  lang?: Language;
  title: string;
  summary?: string;
  description: string;
}

/** An amount with the unit as people write it (`t/day`, `m3/h`, `kW`, `household`, …; see units.ts). */
export interface Quantity {
  value: number;
  unit: string;
}

/** What the engine reads of a technology. Absent means unknown, and unknown never counts against it. */
export interface TechnologyDocument {
  id: string;
  organisationId: string;
  texts: TextInput[];
  /** Codes of the platform's sector vocabulary. */
  sectors?: string[];
  /** JCM sectoral scopes, 1–15. */
  jcmScopes?: number[];
  /** Technology readiness level, 1–9. */
  trl?: number;
  /** ISO 3166-1 alpha-2. */
  countriesServed?: string[];
  capacity?: { min?: number; max?: number; unit: string };
  deployments?: { country: string; year?: number | null }[];
  /** First cost; `currency` is ISO 4217, `per` the unit of capacity it is counted by (absent: for the whole). */
  capex?: { min?: number; max?: number; currency: string; per?: string };
}

/**
 * A condition of the need. `value` is an ISO 3166 country for `country` and `deployedIn`, an amount in `unit` for
 * `capacity`, a level 1–9 for `trlMin`, an amount in `currency` (per `per`) for `capexMax`.
 */
export interface Constraint {
  type: 'country' | 'capacity' | 'trlMin' | 'deployedIn' | 'capexMax';
  value: string | number;
  unit?: string;
  currency?: string;
  per?: string;
  level: 'must' | 'nice';
}

/** What the engine reads of a need. */
export interface NeedDocument {
  id: string;
  texts: TextInput[];
  sectors?: string[];
  quantity?: Quantity;
  /** ISO 3166-1 alpha-2 of the site. */
  country?: string;
  constraints?: Constraint[];
}

/** Where a concept was read: `text` is a literal piece of the input. */
export interface Mention {
  lang: Language;
  text: string;
  field: TextField;
}

/** One concept of a document. `soft` marks a concept that the wording only resembles. */
export interface ProfileConcept {
  concept: string;
  /** 0..1: how much the document is about it. */
  weight: number;
  soft?: true;
  mentions: Mention[];
}

/** A word of a document as the English lemma it stands for. */
export interface ProfileLemma {
  lemma: string;
  /** Not read as such: implied by a concept the document is about. */
  implied?: true;
  /** 0..1: how much the document says it. */
  weight: number;
  /** The word as written where it was first read, and its language. */
  text: string;
  lang: Language;
}

/** What `analyse` found in a document; plain JSON, stored by the application beside it. */
export interface Profile {
  engineVersion: string;
  /** Heaviest first. */
  concepts: ProfileConcept[];
  /** The most telling lemmas first. */
  lemmas: ProfileLemma[];
  /** Informative words and how heavily they occur, heaviest first. */
  terms: readonly (readonly [term: string, weight: number])[];
  languages: Language[];
}

/** How common concepts, lemmas and words are among the technologies, by their numbers (key-number.ts); `frequency` is 0 for one never seen. */
export interface CorpusStatistics {
  documents: number;
  frequency(key: number): number;
}

/** A signal from outside the engine; `weight` is its share beside the engine's own, which together have 1. */
export interface ExtraSignal {
  name: 'embedding';
  value: number;
  weight: number;
}

/** What a judgement may be given beside the two documents. */
export interface AssessOptions {
  /** Shares of the engine's signals, as refitted on decisions; without it, the defaults of weights.ts. */
  signalWeights?: Readonly<Record<string, number>>;
  extraSignals?: readonly ExtraSignal[];
}

/** One ingredient of a score. `value` 0..1; `weight` is its share of this score (the shares of one assessment sum to 1). */
export interface Signal {
  name: 'concepts' | 'softConcepts' | 'lemmas' | 'terms' | 'structure' | 'embedding';
  value: number;
  weight: number;
}

/** What in the need met what in the technology; both phrases are literal pieces of the texts. */
export interface Evidence {
  concept: string;
  need: string;
  needLanguage: Language;
  technology: string;
  technologyLanguage: Language;
  /** `exact`: both name the same concept; `related`: a narrower, broader or neighbouring one, or similar wording. */
  kind: 'exact' | 'related';
}

/** What became of one constraint. `unknown`: the listing does not say, or the units cannot be compared. */
export interface ConstraintResult {
  type: Constraint['type'];
  level: 'must' | 'nice';
  state: 'met' | 'not-met' | 'unknown';
  detail?: Record<string, string | number>;
}

/** The engine's judgement of one pair, without its reasons. */
export interface Judgement {
  /** 0..1. */
  score: number;
  confidence: 'strong' | 'possible' | 'none';
  /** 0..1, calibrated: of pairs with 0.7 about seven in ten are relevant. */
  probability: number;
  signals: Signal[];
  /** 0..1: what the signals together count, less where few phrases of the need meet anything. The score is their weighted sum times this, unless a hard constraint sinks it. */
  breadth: number;
  constraints: ConstraintResult[];
}

/** The judgement with its reasons and the versions it was made by. */
export interface Assessment extends Judgement {
  evidence: Evidence[];
  /** Concepts the need names that nothing in the technology meets, heaviest first. */
  uncovered: { concept: string; need: string }[];
  engineVersion: string;
  dataVersion: string;
}

/** A need with its stored profile. */
export interface AnalysedNeed {
  document: NeedDocument;
  profile: Profile;
}

/** A technology with its stored profile. */
export interface AnalysedTechnology {
  document: TechnologyDocument;
  profile: Profile;
}
