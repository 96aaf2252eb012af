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
    let place = known.get(text);
    if (place === undefined) known.set(text, (place = known.size));
    return place;
  };
  const numbers = (count: number, phraseAt: (place: number) => Phrase | undefined): number[] => {
    const found: number[] = [];
    for (let place = 0; place < count; place += 1) {
      const phrase = phraseAt(place);
      if (phrase === undefined) found.push(-1, -1);
      else found.push(placeIn(texts, upToSeparator(phrase.text)), placeIn(languages, phrase.lang));
    }
    return found;
  };
  const concepts = numbers(profile.concepts.length, phrases.concept);
  const lemmas = numbers(profile.lemmas.length, phrases.lemma);
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
