import type { Language } from '../types.js';
import { languageOf } from './report.js';
import { isAnswerable, ndcg } from './ranking-metrics.js';
import type { EvaluationNeed } from './documents.js';
import type { NeedResult } from './result.js';
import type { Qrels, Run } from './trec.js';

/** How one need was answered. */
export interface NeedScore {
  need: string;
  language: Language;
  kind: string | undefined;
  /** Undefined where nothing answers the need. */
  ndcg10: number | undefined;
  confidence: NeedResult['confidence'];
  /** The first of the ranking, with its score and grade. */
  first: { technology: string; score: number; grade: number } | undefined;
  /** What should stand there: the best judged technologies and where they stand (undefined: not ranked). */
  wanted: { technology: string; grade: number; rank: number | undefined }[];
}

/** How each need was answered, worst first; needs without an answer last. */
export function eachNeed(evaluation: { needs: readonly EvaluationNeed[]; qrels: Qrels; run: Run; results: readonly NeedResult[] }): NeedScore[] {
  const confidences = new Map(evaluation.results.map(({ need, confidence }) => [need, confidence]));
  return evaluation.needs
    .map((need) => {
      const { id } = need.document;
      const grades = evaluation.qrels.get(id) ?? new Map<string, number>();
      const ranking = evaluation.run.get(id) ?? [];
      const order = ranking.map(({ technology }) => technology);
      const [first] = ranking;
      const highest = Math.max(...grades.values());
      return {
        need: id,
        language: languageOf(need),
        kind: need.kind,
        ndcg10: isAnswerable(grades) ? ndcg(order, grades, 10) : undefined,
        confidence: confidences.get(id) ?? 'none',
        first: first === undefined ? undefined : { ...first, grade: grades.get(first.technology) ?? 0 },
        wanted: [...grades]
          .filter(([, grade]) => grade >= 1 && grade === highest)
          .map(([technology, grade]) => ({ technology, grade, rank: order.includes(technology) ? order.indexOf(technology) + 1 : undefined })),
      };
    })
    .sort((one, other) => (one.ndcg10 ?? 2) - (other.ndcg10 ?? 2) || (one.need < other.need ? -1 : 1));
}
