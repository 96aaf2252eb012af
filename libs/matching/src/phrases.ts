import { apart, joined, separator } from './packing.js';
import type { Language, Profile } from './types.js';

/** A piece of a document as written, and its language. */
export interface Phrase {
  readonly text: string;
  readonly lang: Language;
}

/** Where a document says what its outline counts, by the places in the outline: what an explanation shows of a technology. */
export interface Phrases {
  /** The first phrase that names or resembles the concept. */
  concept(place: number): Phrase | undefined;
  /** The word as it was first read; undefined for a lemma that only a concept implies, which nobody wrote. */
  lemma(place: number): Phrase | undefined;
}

/** The phrases of a profile. */
export function phrasesOf({ concepts, lemmas }: Profile): Phrases {
  return {
    concept: (place) => concepts[place]?.mentions[0],
    lemma: (place) => {
      const lemma = lemmas[place];
      return lemma === undefined || lemma.implied === true ? undefined : lemma;
    },
  };
}

/**
 * Each phrase once, since one often speaks for several concepts and lemmas; then two numbers for every concept and every lemma: the places of its
 * phrase and of its language, -1 where it has none.
 */
type Packed = readonly [phrases: string, languages: readonly Language[], concepts: readonly number[], lemmas: readonly number[]];

/** A phrase that holds a separator is kept up to there, so that it stays a piece of the document. */
const upToSeparator = (phrase: string): string => (phrase.includes(separator) ? phrase.slice(0, phrase.indexOf(separator)) : phrase);

/** Phrases as they are stored, JSON. */
export function packPhrases(profile: Profile): string {
  const phrases = phrasesOf(profile);
  const texts = new Map<string, number>();
  const languages = new Map<Language, number>();
  const placeIn = (known: Map<string, number>, text: string): number => {
    const place = known.get(text) ?? known.size;
    known.set(text, place);
    return place;
  };
  const numbers = (phrase: Phrase | undefined): number[] => (phrase === undefined ? [-1, -1] : [placeIn(texts, upToSeparator(phrase.text)), placeIn(languages, phrase.lang)]);
  const concepts = profile.concepts.flatMap((_, place) => numbers(phrases.concept(place)));
  const lemmas = profile.lemmas.flatMap((_, place) => numbers(phrases.lemma(place)));
  const packed: Packed = [joined([...texts.keys()]), [...languages.keys()], concepts, lemmas];
  return JSON.stringify(packed);
}

/** The phrases of `packPhrases`. */
export function unpackPhrases(stored: string): Phrases {
  const [phrases, languages, concepts, lemmas] = JSON.parse(stored) as Packed;
  const texts = apart(phrases);
  const at = (numbers: readonly number[], place: number): Phrase | undefined => {
    const text = texts[numbers[2 * place] ?? -1];
    return text === undefined ? undefined : { text, lang: languages[numbers[2 * place + 1] ?? -1] ?? 'und' };
  };
  return { concept: (place) => at(concepts, place), lemma: (place) => at(lemmas, place) };
}
