import type { LemmaWeight } from '../outline.js';
import type { CorpusStatistics, Profile, ProfileLemma } from '../types.js';
import { limits, weights } from '../weights.js';
import { lemmaImportance } from './rarity.js';

/** A lemma that both sides hold. */
export interface LemmaMeeting<Offer extends LemmaWeight = LemmaWeight> {
  need: ProfileLemma;
  technology: Offer;
  importance: number;
}

export interface LemmaComparison<Offer extends LemmaWeight = LemmaWeight> {
  meetings: LemmaMeeting<Offer>[];
  /** Value of the signal `lemmas`. */
  value: number;
  /** Of the three most telling lemmas of the need, the share that is met. */
  telling: number;
}

/** What a need says, worked out once for all technologies it is compared with. */
interface Question {
  statistics: CorpusStatistics;
  wanted: ReadonlyMap<string, { lemma: ProfileLemma; importance: number }>;
  whole: number;
  /** The three most telling lemmas. */
  telling: readonly { lemma: ProfileLemma; importance: number }[];
}

const questions = new WeakMap<Profile, Question>();

function questionOf(need: Profile, statistics: CorpusStatistics): Question {
  const known = questions.get(need);
  if (known?.statistics === statistics) return known;
  const wanted = need.lemmas.map((lemma) => ({ lemma, importance: lemma.weight * lemmaImportance(lemma.lemma, statistics) }));
  const heaviest = [...wanted].sort((one, other) => other.importance - one.importance);
  const question = {
    statistics,
    wanted: new Map(wanted.map((entry) => [entry.lemma.lemma, entry])),
    whole: sumOf(heaviest.slice(0, weights.coreLemmas)),
    telling: heaviest.slice(0, 3),
  };
  questions.set(need, question);
  return question;
}

function sumOf(entries: readonly { importance: number }[]): number {
  return entries.reduce((sum, { importance }) => sum + importance, 0);
}

/** How much of what the words of a need mean the words of a technology mean too, rare meanings counting more. */
export function compareLemmas<Offer extends LemmaWeight>(
  need: Profile, technology: { readonly lemmas: readonly Offer[] }, statistics: CorpusStatistics,
): LemmaComparison<Offer> {
  const { wanted, whole, telling } = questionOf(need, statistics);
  const meetings: LemmaMeeting<Offer>[] = [];
  for (const offer of technology.lemmas) {
    const asked = wanted.get(offer.lemma);
    if (asked === undefined) continue;
    const emphasis = weights.leastEmphasis + (1 - weights.leastEmphasis) * Math.min(1, offer.weight / weights.fullEmphasis);
    meetings.push({ need: asked.lemma, technology: offer, importance: asked.importance * emphasis });
  }
  // A long text holds many words by chance.
  const length = weights.lemmaLength + (1 - weights.lemmaLength) * (technology.lemmas.length / limits.averageLemmas);
  const toldMet = telling.filter(({ lemma }) => meetings.some((meeting) => meeting.need === lemma));
  return {
    meetings: meetings.sort((one, other) => other.importance - one.importance || (one.need.lemma < other.need.lemma ? -1 : 1)),
    value: whole > 0 ? Math.min(1, sumOf(meetings) / whole / length) : 0,
    telling: telling.length > 0 ? sumOf(toldMet) / sumOf(telling) : 0,
  };
}
