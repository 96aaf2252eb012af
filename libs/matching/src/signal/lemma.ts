import { lemmaNumber } from '../key-number.js';
import { lemmaWeight, type Outline } from '../outline.js';
import type { CorpusStatistics, Profile, ProfileLemma } from '../types.js';
import { emphasis, limits, weights } from '../weights.js';
import { NumberMap } from './number-map.js';
import { lemmaImportance } from './rarity.js';

// Taken once: inner loops, and where modules have a global object of their own (tests) each look-up is slow.
const { min } = Math;

/** A lemma that both sides hold. */
export interface LemmaMeeting {
  readonly need: ProfileLemma;
  /** Place among the technology's lemmas. */
  readonly place: number;
  readonly importance: number;
}

export interface LemmaComparison {
  /** Value of the signal `lemmas`. */
  readonly value: number;
  /** How many different phrases of the need meet something by their own words, not only by what a concept implies. */
  readonly phrases: number;
}

interface Wanted {
  readonly lemma: ProfileLemma;
  readonly importance: number;
  /** Place of its phrase among the different ones of the need; -1 where no word says it. */
  readonly phrase: number;
}

/** What a need says, worked out once for all technologies it is compared with. */
interface Question {
  readonly statistics: CorpusStatistics;
  /** By number. */
  readonly wanted: NumberMap<Wanted>;
  readonly whole: number;
  /** By phrase, whether the technology that is being compared meets it: written anew each time, since hundreds are compared. */
  readonly met: Uint8Array;
}

const questions = new WeakMap<Profile, Question>();

function questionOf(need: Profile, statistics: CorpusStatistics): Question {
  const known = questions.get(need);
  if (known?.statistics === statistics) return known;
  const weighed = need.lemmas.map((lemma) => {
    const number = lemmaNumber(lemma.lemma);
    return { lemma, number, importance: lemma.weight * lemmaImportance(number, statistics) };
  });
  const heaviest = [...weighed].sort((one, other) => other.importance - one.importance);
  const phrases = [...new Set(need.lemmas.map(({ text }) => text))];
  const question = {
    statistics,
    wanted: new NumberMap(weighed.map((entry): [number, Wanted] => [entry.number, { ...entry, phrase: entry.lemma.implied === true ? -1 : phrases.indexOf(entry.lemma.text) }])),
    whole: sumOf(heaviest.slice(0, weights.coreLemmas)),
    met: new Uint8Array(phrases.length),
  };
  questions.set(need, question);
  return question;
}

function sumOf(entries: readonly { importance: number }[]): number {
  return entries.reduce((sum, { importance }) => sum + importance, 0);
}

/** How much of what the words of a need mean the words of a technology mean too, rare meanings counting more. */
export function compareLemmas(need: Profile, technology: Outline, statistics: CorpusStatistics): LemmaComparison {
  const { wanted, whole, met } = questionOf(need, statistics);
  const { lemmas } = technology;
  met.fill(0);
  let metPhrases = 0;
  let sum = 0;
  for (let place = 0; place < lemmas.length; place += 1) {
    const asked = wanted.get(lemmas[place] ?? 0);
    if (asked === undefined) continue;
    sum += asked.importance * emphasis(lemmaWeight(technology, place));
    if (asked.phrase < 0 || met[asked.phrase] === 1) continue;
    met[asked.phrase] = 1;
    metPhrases += 1;
  }
  // A long text holds many words by chance.
  const length = weights.lemmaLength + (1 - weights.lemmaLength) * (lemmas.length / limits.averageLemmas);
  return { value: whole > 0 ? min(1, sum / whole / length) : 0, phrases: metPhrases };
}

/** The lemmas that both sides hold, in the order of the technology's. */
export function lemmaMeetings(need: Profile, technology: Outline, statistics: CorpusStatistics): LemmaMeeting[] {
  const { wanted } = questionOf(need, statistics);
  return [...technology.lemmas].flatMap((number, place) => {
    const asked = wanted.get(number);
    return asked === undefined ? [] : [{ need: asked.lemma, place, importance: asked.importance * emphasis(lemmaWeight(technology, place)) }];
  });
}
