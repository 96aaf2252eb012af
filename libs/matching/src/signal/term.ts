import type { CorpusStatistics, Profile } from '../types.js';
import { weights } from '../weights.js';
import { termRarity } from './rarity.js';

/**
 * How much of a need's own words the technology uses, rare words counting more; undefined where the two share no
 * language, so that nothing can be concluded.
 */
export function compareTerms(need: Profile, technology: Profile, statistics: CorpusStatistics): number | undefined {
  if (!need.languages.some((language) => technology.languages.includes(language))) return undefined;
  const wanted = Object.entries(need.terms).map(([term, weight]) => ({ term, weight: weight * termRarity(term, statistics) }));
  const whole = wanted
    .map((term) => term.weight)
    .sort((one, other) => other - one)
    .slice(0, weights.coreTerms)
    .reduce((sum, weight) => sum + weight, 0);
  if (whole <= 0) return 0;
  const met = wanted.filter(({ term }) => Object.hasOwn(technology.terms, term)).reduce((sum, { weight }) => sum + weight, 0);
  return Math.min(1, met / whole);
}
