/** How the few places of a need's list are shared between companies. */
export const exposure = {
  /** A need shows at most this many untouched suggestions, the best ones. */
  suggestionsPerNeed: 10,
  /**
   * Listings of one company among them. Two leave a choice within a house that answers a need in two ways, and eight places to others; with
   * one, a house's less fitting listing could hide its fitting one where the scores are close.
   */
  perCompany: 2,
  /**
   * Share of the best score from which another company's listing may take the place of a third one of the same house. Half: what scores less
   * than half of the best answers, as far as the engine can tell, another question, and a coordinator should not have to read it first.
   */
  qualityFloor: 0.5,
} as const;

/** A suggestion reduced to what sharing asks: whose it is and how well it fits. */
export interface Contender {
  readonly company: string;
  readonly score: number;
}

/**
 * Which of the suggestions of one need are shown. The best come first, at most two of a company; places that nobody above the floor of quality
 * claims go to whatever scores best, cap or not. Expects the best first and keeps that order.
 */
export function spreadExposure<T extends Contender>(ranked: readonly T[], places: number = exposure.suggestionsPerNeed): T[] {
  const floor = (ranked[0]?.score ?? 0) * exposure.qualityFloor;
  const perCompany = new Map<string, number>();
  const chosen = new Set<T>();
  for (const one of ranked) {
    if (chosen.size === places || one.score < floor) break;
    const taken = perCompany.get(one.company) ?? 0;
    if (taken === exposure.perCompany) continue;
    perCompany.set(one.company, taken + 1);
    chosen.add(one);
  }
  for (const one of ranked) {
    if (chosen.size === places) break;
    chosen.add(one);
  }
  return ranked.filter((one) => chosen.has(one));
}

/**
 * Gini coefficient of how often companies are shown: 0 where all are shown alike, towards 1 where one has all. Companies never shown count.
 * Null where there is nobody, or nothing was shown.
 */
export function gini(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const ordered = [...counts].sort((one, other) => one - other);
  const weighted = ordered.reduce((sum, count, index) => sum + (index + 1) * count, 0);
  return (2 * weighted) / (ordered.length * total) - (ordered.length + 1) / ordered.length;
}
