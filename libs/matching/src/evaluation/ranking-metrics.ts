/** technology → grade; a technology that is not listed is not relevant. */
export type Grades = ReadonlyMap<string, number>;

/** How much a grade is worth: as it stands (`ndcg_cut` of trec_eval), or growing by powers of two. */
export const gains = {
  linear: (grade: number): number => grade,
  exponential: (grade: number): number => 2 ** grade - 1,
} as const;

/** Whether anything answers the need; without that nDCG, recall and reciprocal rank do not exist. */
export function isAnswerable(grades: Grades): boolean {
  return [...grades.values()].some((grade) => grade >= 1);
}

/**
 * Normalised discounted cumulated gain of the first `depth`: Σ gain(grade) / log2(rank + 1), divided by the same sum over
 * the best order of all judged technologies (Järvelin and Kekäläinen, 2002).
 * @returns 0..1; 0 where nothing is relevant
 */
export function ndcg(ranking: readonly string[], grades: Grades, depth: number, gain: (grade: number) => number = gains.linear): number {
  const ideal = cumulatedGain([...grades.values()].sort((one, other) => other - one), depth, gain);
  return ideal === 0 ? 0 : cumulatedGain(ranking.map((technology) => grades.get(technology) ?? 0), depth, gain) / ideal;
}

function cumulatedGain(grades: readonly number[], depth: number, gain: (grade: number) => number): number {
  return grades.slice(0, depth).reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);
}

/** Share of the relevant technologies (grade 1 and more) that stand among the first `depth`; 0 where nothing is relevant. */
export function recall(ranking: readonly string[], grades: Grades, depth: number): number {
  const relevant = [...grades.values()].filter((grade) => grade >= 1).length;
  return relevant === 0 ? 0 : ranking.slice(0, depth).filter((technology) => isRelevant(technology, grades)).length / relevant;
}

/** 1 / rank of the first relevant technology; 0 where there is none. */
export function reciprocalRank(ranking: readonly string[], grades: Grades): number {
  const first = ranking.findIndex((technology) => isRelevant(technology, grades));
  return first === -1 ? 0 : 1 / (first + 1);
}

/** Share of relevant ones among the first `depth` places; empty places count as wrong. */
export function precision(ranking: readonly string[], grades: Grades, depth: number): number {
  return ranking.slice(0, depth).filter((technology) => isRelevant(technology, grades)).length / depth;
}

function isRelevant(technology: string, grades: Grades): boolean {
  return (grades.get(technology) ?? 0) >= 1;
}
