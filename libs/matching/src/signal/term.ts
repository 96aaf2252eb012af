import type { CorpusStatistics, Profile } from '../types.js';
import { weights } from '../weights.js';
import { termRarity } from './rarity.js';

/** What a need asks by its own words, worked out once for all technologies it is compared with. */
interface Question {
  statistics: CorpusStatistics;
  wanted: readonly { term: string; weight: number }[];
  whole: number;
}

const questions = new WeakMap<Profile, Question>();

function questionOf(need: Profile, statistics: CorpusStatistics): Question {
  const known = questions.get(need);
  if (known?.statistics === statistics) return known;
  const wanted = Object.entries(need.terms).map(([term, weight]) => ({ term, weight: weight * termRarity(term, statistics) }));
  const heaviest = wanted.map(({ weight }) => weight).sort((one, other) => other - one);
  const question = { statistics, wanted, whole: heaviest.slice(0, weights.coreTerms).reduce((sum, weight) => sum + weight, 0) };
  questions.set(need, question);
  return question;
}

/**
 * How much of a need's own words the technology uses, rare words counting more; undefined where the two share no
 * language, so that nothing can be concluded.
 */
export function compareTerms(need: Profile, technology: Profile, statistics: CorpusStatistics): number | undefined {
  if (!need.languages.some((language) => technology.languages.includes(language))) return undefined;
  const { wanted, whole } = questionOf(need, statistics);
  if (whole <= 0) return 0;
  const { terms } = technology;
  let met = 0;
  for (const { term, weight } of wanted) if (Object.hasOwn(terms, term)) met += weight;
  return Math.min(1, met / whole);
}
