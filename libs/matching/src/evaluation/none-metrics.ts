/** What was said of a need, against what is true of it. */
export interface NoneJudgement {
  /** The answer was "we have nothing for this yet". */
  saidNone: boolean;
  /** No technology of the set answers the need. */
  isNone: boolean;
  /** How surely something is there; the lower, the more "nothing". */
  certainty: number;
}

/** Precision and recall of the answer "nothing"; undefined where nothing was said, or nothing was to be said. */
export function noneMetrics(judgements: readonly NoneJudgement[]): { precision: number | undefined; recall: number | undefined } {
  const said = judgements.filter((judgement) => judgement.saidNone);
  const right = said.filter((judgement) => judgement.isNone).length;
  return { precision: share(right, said.length), recall: share(right, judgements.filter((judgement) => judgement.isNone).length) };
}

/**
 * The best precision that "nothing" reaches at this recall or a higher one, wherever the line is drawn: needs are taken
 * from the lowest certainty upwards, equal ones together (the interpolated precision of TREC).
 * @returns undefined where no need is without an answer
 */
export function nonePrecisionAtRecall(judgements: readonly NoneJudgement[], wanted: number): number | undefined {
  const none = judgements.filter((judgement) => judgement.isNone).length;
  if (none === 0) return undefined;
  const lines = [...new Set(judgements.map((judgement) => judgement.certainty))];
  return Math.max(
    ...lines.map((line) => {
      const said = judgements.filter((judgement) => judgement.certainty <= line);
      const right = said.filter((judgement) => judgement.isNone).length;
      return right / none >= wanted ? right / said.length : 0;
    }),
  );
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
