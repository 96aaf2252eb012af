import type { Outline } from '../outline.js';
import { termNumber } from '../key-number.js';
import type { CorpusStatistics, Profile } from '../types.js';
import { weights } from '../weights.js';
import { NumberMap } from './number-map.js';
import { termRarity } from './rarity.js';

/** What a need asks by its own words, worked out once for all technologies it is compared with. */
interface Question {
  statistics: CorpusStatistics;
  /** By number. */
  wanted: NumberMap<number>;
  whole: number;
}

const questions = new WeakMap<Profile, Question>();

function questionOf(need: Profile, statistics: CorpusStatistics): Question {
  const known = questions.get(need);
  if (known?.statistics === statistics) return known;
  const weighed = need.terms.map(([term, weight]): [number, number] => [termNumber(term), weight * termRarity(term, statistics)]);
  const heaviest = weighed.map(([, weight]) => weight).sort((one, other) => other - one);
  const question = { statistics, wanted: new NumberMap(weighed), whole: heaviest.slice(0, weights.coreTerms).reduce((sum, weight) => sum + weight, 0) };
  questions.set(need, question);
  return question;
}

/**
 * How much of a need's own words the technology uses, rare words counting more; undefined where the two share no
 * language, so that nothing can be concluded.
 */
export function compareTerms(need: Profile, technology: Outline, statistics: CorpusStatistics): number | undefined {
  if (!need.languages.some((language) => technology.languages.includes(language))) return undefined;
  const { wanted, whole } = questionOf(need, statistics);
  if (whole <= 0) return 0;
  let met = 0;
  for (const term of technology.terms) met += wanted.get(term) ?? 0;
  return Math.min(1, met / whole);
}
