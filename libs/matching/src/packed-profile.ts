import { apart, joined, scale, separator, whole } from './packing.js';
import type { Language, Mention, Profile, ProfileConcept, ProfileLemma, TextField } from './types.js';
import { engineVersion } from './version.js';

const fields: readonly TextField[] = ['title', 'summary', 'description'];

/**
 * Lists of words as one string each, numbers as flat lists: a technology that is new is judged against hundreds of needs, and JSON of many small values is slow
 * to read.
 * Phrases and languages are named by their places, since one phrase often speaks for several concepts and lemmas.
 */
type Packed = readonly [
  languages: readonly Language[],
  documentLanguages: number,
  phrases: string,
  concepts: string,
  /** Per concept weight, softness, number of mentions, and per mention phrase, language, field. */
  conceptNumbers: readonly number[],
  lemmas: string,
  /** Per lemma weight, phrase, language, whether implied. */
  lemmaNumbers: readonly number[],
  terms: string,
  termWeights: readonly number[],
];

/** Numbers the different strings it is given. */
class Places {
  private readonly places = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const text of first) this.of(text);
  }

  of(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  all(): string[] {
    return [...this.places.keys()];
  }
}

/** A phrase that holds a separator is kept up to there, so that it stays a piece of the document. */
const upToSeparator = (phrase: string): string => (phrase.includes(separator) ? phrase.slice(0, phrase.indexOf(separator)) : phrase);

/** A profile as it is stored (see `Packed`): JSON, less than half as long as that of the profile itself. */
export function packProfile(profile: Profile): string {
  const phrases = new Places();
  const languages = new Places(profile.languages);
  const mentionNumbers = ({ text, lang, field }: Mention): number[] => [phrases.of(upToSeparator(text)), languages.of(lang), fields.indexOf(field)];
  const conceptNumbers = profile.concepts.flatMap(({ weight, soft, mentions }) => [whole(weight), soft === true ? 1 : 0, mentions.length, ...mentions.flatMap(mentionNumbers)]);
  const lemmaNumbers = profile.lemmas.flatMap(({ weight, text, lang, implied }) => [whole(weight), phrases.of(upToSeparator(text)), languages.of(lang), implied === true ? 1 : 0]);
  const { terms } = profile;
  const packed: Packed = [
    languages.all(), profile.languages.length, joined(phrases.all()), joined(profile.concepts.map(({ concept }) => concept)), conceptNumbers,
    joined(profile.lemmas.map(({ lemma }) => lemma)), lemmaNumbers, joined(terms.map(([term]) => term)), terms.map(([, weight]) => whole(weight)),
  ];
  return JSON.stringify(packed);
}

/** The profile of `packProfile`, of this engine (another's is not comparable). */
export function unpackProfile(stored: string): Profile {
  const [languages, documentLanguages, phraseList, conceptList, conceptNumbers, lemmaList, lemmaNumbers, termList, termWeights] = JSON.parse(stored) as Packed;
  const phrases = apart(phraseList);
  const phrase = (place = -1): string => phrases[place] ?? '';
  const language = (place = -1): Language => languages[place] ?? 'und';
  let at = 0;
  const number = (): number => conceptNumbers[at++] ?? 0;
  const concepts = apart(conceptList).map((concept): ProfileConcept => {
    const weight = number() / scale;
    const isSoft = number() === 1;
    const mentions: Mention[] = [];
    for (let left = number(); left > 0; left -= 1) mentions.push({ text: phrase(number()), lang: language(number()), field: fields[number()] ?? 'description' });
    return isSoft ? { concept, weight, soft: true, mentions } : { concept, weight, mentions };
  });
  const lemmas = apart(lemmaList).map((lemma, index): ProfileLemma => {
    const place = index * 4;
    const weight = (lemmaNumbers[place] ?? 0) / scale;
    const text = phrase(lemmaNumbers[place + 1]);
    const lang = language(lemmaNumbers[place + 2]);
    return lemmaNumbers[place + 3] === 1 ? { lemma, implied: true, weight, text, lang } : { lemma, weight, text, lang };
  });
  return {
    engineVersion, concepts, lemmas, terms: apart(termList).map((term, index): [string, number] => [term, (termWeights[index] ?? 0) / scale]),
    languages: languages.slice(0, documentLanguages),
  };
}
