import { isAnswerable } from './ranking-metrics.js';
import type { NeedResult } from './result.js';
import type { Qrels, Run } from './trec.js';

/** How often what was said was right: a line of a reliability table. */
export interface Reliability {
  /** A confidence, or a range of scores. */
  said: string;
  count: number;
  /** Share of `count` that was right; undefined where nothing was said. */
  right: number | undefined;
}

/** For each confidence the needs it was said of, and how often the first technology answers them (for `none`: that nothing does). */
export function confidenceReliability(results: readonly NeedResult[], qrels: Qrels): Reliability[] {
  return (['strong', 'possible', 'none'] as const).map((confidence) => {
    const said = results.filter((result) => result.confidence === confidence);
    return line(confidence, said.map((result) => (confidence === 'none' ? !isAnswerable(gradesOf(result.need, qrels)) : isRelevant(result.need, result.matches[0]?.technology, qrels))));
  });
}

/** For each tenth of the score the ranked pairs that got it, and how many of them answer the need at least in part. */
export function scoreReliability(run: Run, qrels: Qrels): Reliability[] {
  const bins: boolean[][] = Array.from({ length: 10 }, () => []);
  for (const [need, ranking] of run) {
    for (const { technology, score } of ranking) bins[Math.min(9, Math.max(0, Math.floor(score * 10)))]?.push(isRelevant(need, technology, qrels));
  }
  return bins.map((bin, index) => line(`${(index / 10).toFixed(1)}–${((index + 1) / 10).toFixed(1)}`, bin));
}

function line(said: string, outcomes: readonly boolean[]): Reliability {
  return { said, count: outcomes.length, right: outcomes.length === 0 ? undefined : outcomes.filter(Boolean).length / outcomes.length };
}

function gradesOf(need: string, qrels: Qrels): ReadonlyMap<string, number> {
  return qrels.get(need) ?? new Map<string, number>();
}

function isRelevant(need: string, technology: string | undefined, qrels: Qrels): boolean {
  return technology !== undefined && (gradesOf(need, qrels).get(technology) ?? 0) >= 1;
}
