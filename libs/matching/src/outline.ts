import { conceptNumber, lemmaNumber, termNumber } from './key-number.js';
import { scale, whole } from './packing.js';
import { phrasesOf, type Phrases } from './phrases.js';
import type { AnalysedTechnology, Language, Profile, TechnologyDocument } from './types.js';

/**
 * What of a profile a score depends on: no words, only numbers (key-number.ts), in the order of the profile. Hundreds are read and compared for one
 * need. A weight is a whole number, 10,000 for 1.
 */
export interface Outline {
  readonly languages: readonly Language[];
  readonly concepts: Int32Array;
  /** Twice the weight of the concept at that place, and one more where it is soft. */
  readonly conceptWeights: Uint16Array;
  readonly lemmas: Int32Array;
  readonly lemmaWeights: Uint16Array;
  /** The informative words, heaviest first. */
  readonly terms: Int32Array;
}

/** A technology with what judging it takes. */
export interface OutlinedTechnology {
  document: Omit<TechnologyDocument, 'texts'>;
  outline: Outline;
}

/** A technology with what explaining it takes: phrases of the reading that the outline is of. */
export interface QuotedTechnology extends OutlinedTechnology {
  phrases: Phrases;
}

const outlines = new WeakMap<Profile, Outline>();

/** The outline of a profile. */
export function outlineOf(profile: Profile): Outline {
  let outline = outlines.get(profile);
  if (outline === undefined) outlines.set(profile, (outline = makeOutline(profile)));
  return outline;
}

/** An analysed technology as it is judged and explained. */
export const outlined = ({ document, profile }: AnalysedTechnology): QuotedTechnology => ({ document, outline: outlineOf(profile), phrases: phrasesOf(profile) });

/** Typed arrays are made of arrays, which is several times quicker than with a function for each place. */
function makeOutline({ languages, concepts, lemmas, terms }: Profile): Outline {
  return {
    languages,
    concepts: Int32Array.from(concepts.map(({ concept }) => conceptNumber(concept))),
    conceptWeights: Uint16Array.from(concepts.map(({ weight, soft }) => 2 * whole(weight) + (soft === true ? 1 : 0))),
    lemmas: Int32Array.from(lemmas.map(({ lemma }) => lemmaNumber(lemma))),
    lemmaWeights: Uint16Array.from(lemmas.map(({ weight }) => whole(weight))),
    terms: Int32Array.from(terms.map(([term]) => termNumber(term))),
  };
}

/** Weight of the concept at a place, 0..1. */
export const conceptWeight = ({ conceptWeights }: Outline, place: number): number => ((conceptWeights[place] ?? 0) >> 1) / scale;

/** Whether the wording only resembles the concept at a place. */
export const isSoft = ({ conceptWeights }: Outline, place: number): boolean => ((conceptWeights[place] ?? 0) & 1) === 1;

/** Weight of the lemma at a place, 0..1. */
export const lemmaWeight = ({ lemmaWeights }: Outline, place: number): number => (lemmaWeights[place] ?? 0) / scale;

/** Numbers of concepts, lemmas and terms come first, 32 bits each. */
const headerLength = 12;

/** An outline as it is stored, about a kilobyte: three counts, the numbers, the weights, the languages. The order of bytes is the machine's (little-endian). */
export function packOutline({ languages, concepts, conceptWeights, lemmas, lemmaWeights, terms }: Outline): Buffer {
  const parts = [Int32Array.of(concepts.length, lemmas.length, terms.length), concepts, lemmas, terms, conceptWeights, lemmaWeights];
  return Buffer.concat([...parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)), Buffer.from(languages.join(' '))]);
}

/** The outline of `packOutline`. */
export function unpackOutline(packed: Buffer): Outline {
  // Typed arrays begin at multiples of their unit.
  const { buffer, byteOffset } = packed.byteOffset % 4 === 0 ? packed : Uint8Array.from(packed);
  const [concepts = 0, lemmas = 0, terms = 0] = new Int32Array(buffer, byteOffset, headerLength / 4);
  let at = byteOffset + headerLength;
  const numbers = (count: number): Int32Array => {
    const read = new Int32Array(buffer, at, count);
    at += 4 * count;
    return read;
  };
  const weights = (count: number): Uint16Array => {
    const read = new Uint16Array(buffer, at, count);
    at += 2 * count;
    return read;
  };
  const read = { concepts: numbers(concepts), lemmas: numbers(lemmas), terms: numbers(terms), conceptWeights: weights(concepts), lemmaWeights: weights(lemmas) };
  const languages = packed.toString('utf8', at - byteOffset);
  return { ...read, languages: languages === '' ? [] : languages.split(' ') };
}
