import { apart, joined, scale, whole } from './packing.js';
import type { Language, Profile, ProfileConcept, ProfileLemma, TechnologyDocument } from './types.js';
import { engineVersion } from './version.js';

/** A concept as far as a score depends on it. */
export type ConceptWeight = Omit<ProfileConcept, 'mentions'>;

/** A lemma as far as a score depends on it. */
export type LemmaWeight = Pick<ProfileLemma, 'lemma' | 'weight'>;

/** What of a technology's profile a score depends on: no phrases. A profile is an outline too. */
export interface Outline {
  readonly concepts: readonly ConceptWeight[];
  readonly lemmas: readonly LemmaWeight[];
  /** The informative words, as a list or as the keys of a record. */
  readonly terms: readonly string[] | Readonly<Record<string, number>>;
  readonly languages: readonly Language[];
}

/** A technology with what judging it takes. */
export interface OutlinedTechnology {
  document: Omit<TechnologyDocument, 'texts'>;
  profile: Outline;
}

/** Lists of words as one string each, their weights as flat lists: JSON of many small values is slow to read. */
type Packed = readonly [
  engineVersion: string,
  languages: readonly Language[],
  concepts: string,
  /** Twice the weight, and one more where the concept is soft. */
  conceptWeights: readonly number[],
  lemmas: string,
  lemmaWeights: readonly number[],
  terms: string,
];

/** What a score depends on of a profile, as it is stored: JSON, two thirds of the packed profile. */
export function packOutline({ engineVersion: version, languages, concepts, lemmas, terms }: Profile): string {
  const packed: Packed = [
    version, languages, joined(concepts.map(({ concept }) => concept)), concepts.map(({ weight, soft }) => 2 * whole(weight) + (soft === true ? 1 : 0)),
    joined(lemmas.map(({ lemma }) => lemma)), lemmas.map(({ weight }) => whole(weight)), joined(Object.keys(terms)),
  ];
  return JSON.stringify(packed);
}

/** A stored outline; undefined where another engine made it, which is not comparable. Its terms are taken apart when they are asked for: needs of other languages never do. */
export function unpackOutline(text: string): Outline | undefined {
  const parsed: unknown = JSON.parse(text);
  if (!Array.isArray(parsed) || parsed[0] !== engineVersion) return undefined;
  const [, languages, conceptList, conceptWeights, lemmaList, lemmaWeights, termList] = parsed as unknown as Packed;
  return {
    concepts: apart(conceptList).map((concept, index): ConceptWeight => {
      const stored = conceptWeights[index] ?? 0;
      const weight = Math.floor(stored / 2) / scale;
      return stored % 2 === 1 ? { concept, weight, soft: true } : { concept, weight };
    }),
    lemmas: apart(lemmaList).map((lemma, index): LemmaWeight => ({ lemma, weight: (lemmaWeights[index] ?? 0) / scale })),
    get terms() {
      return apart(termList);
    },
    languages,
  };
}
