import type { Language, TechnologyDocument } from '../types.js';
import { detectLanguage } from '../text/language.js';
import type { EvaluationNeed } from './documents.js';
import { contradictsMustHave } from './must-have.js';
import { noneMetrics, nonePrecisionAtRecall, type NoneJudgement } from './none-metrics.js';
import { gains, isAnswerable, ndcg, precision, recall, reciprocalRank, type Grades } from './ranking-metrics.js';
import { hasTwoSidedEvidence, type NeedResult } from './result.js';
import type { Qrels, Run } from './trec.js';

/** How well a ranking answers the needs that have an answer; each number is the mean over them. */
export interface RankingScores {
  /** Needs with at least one relevant technology. */
  needs: number;
  /** Linear gain, as trec_eval. */
  ndcg10: number;
  /** Gain 2^grade − 1, for comparison. */
  ndcg10Exponential: number;
  recall5: number;
  mrr: number;
  precision1: number;
}

/** How well "we have nothing for this yet" is said. */
export interface NoneScores {
  /** Needs that nothing of the set answers. */
  needs: number;
  precision: number | undefined;
  recall: number | undefined;
  /** Best precision at a recall of at least 0.7 when the line is drawn at the first score of the run. */
  precisionAtRecall70: number | undefined;
  /** The same when needs are ordered by their confidence first, by the score within it. */
  precisionAtRecall70ByConfidence: number | undefined;
}

/** How the matches that are shown explain themselves, and whether hard constraints hold. */
export interface EvidenceScores {
  shown: number;
  /** Share of the shown with evidence on both sides; undefined where nothing is shown. */
  coverage: number | undefined;
  /** Ranked or shown technologies of needs with must-haves. */
  constrained: number;
  /** Share of them that no must-have excludes, by the technology's own fields and by the states shown. */
  obeyed: number | undefined;
}

/** The scores of one group of needs. */
export interface GroupScores {
  group: string;
  ranking: RankingScores;
  none: NoneScores;
  evidence: EvidenceScores;
}

/** What is evaluated: the documents, the judgements, and what the engine answered. */
export interface Evaluation {
  technologies: readonly TechnologyDocument[];
  needs: readonly EvaluationNeed[];
  qrels: Qrels;
  run: Run;
  results: readonly NeedResult[];
}

/** The language a need is counted under: the one its first text declares, else the detected one. */
export function languageOf(need: EvaluationNeed): Language {
  const [text] = need.document.texts;
  const declared = text?.lang?.toLowerCase().split(/[-_]/)[0];
  if (declared !== undefined && declared !== '' && declared !== 'und') return declared;
  return text === undefined ? 'und' : detectLanguage([text.title, text.summary ?? '', text.description].join('\n'));
}

/** The scores of all needs, then of each language, then of each kind where the needs carry one. */
export function evaluate(evaluation: Evaluation): GroupScores[] {
  const { needs } = evaluation;
  const groups: [string, readonly EvaluationNeed[]][] = [['all', needs], ...grouped(needs, languageOf), ...grouped(needs, (need) => need.kind)];
  return groups.map(([group, members]) => ({
    group,
    ranking: rankingScores(members, evaluation.qrels, evaluation.run),
    none: noneScores(members, evaluation),
    evidence: evidenceScores(members, evaluation),
  }));
}

/** The ranking scores of any run, of ours as of a baseline. */
export function rankingScores(needs: readonly EvaluationNeed[], qrels: Qrels, run: Run): RankingScores {
  const judged = needs
    .map(({ document: { id } }) => ({ grades: qrels.get(id) ?? noGrades, ranking: (run.get(id) ?? []).map(({ technology }) => technology) }))
    .filter(({ grades }) => isAnswerable(grades));
  const mean = (score: (ranking: readonly string[], grades: Grades) => number): number =>
    judged.reduce((sum, { ranking, grades }) => sum + score(ranking, grades), 0) / Math.max(1, judged.length);
  return {
    needs: judged.length,
    ndcg10: mean((ranking, grades) => ndcg(ranking, grades, 10)),
    ndcg10Exponential: mean((ranking, grades) => ndcg(ranking, grades, 10, gains.exponential)),
    recall5: mean((ranking, grades) => recall(ranking, grades, 5)),
    mrr: mean(reciprocalRank),
    precision1: mean((ranking, grades) => precision(ranking, grades, 1)),
  };
}

const noGrades: Grades = new Map();

function noneScores(needs: readonly EvaluationNeed[], { qrels, run, results }: Evaluation): NoneScores {
  const answers = new Map(results.map((result) => [result.need, result]));
  const judge = (byConfidence: boolean): NoneJudgement[] =>
    needs.map(({ document: { id } }) => {
      const confidence = answers.get(id)?.confidence ?? 'none';
      const score = run.get(id)?.[0]?.score ?? 0;
      return {
        saidNone: confidence === 'none',
        isNone: !isAnswerable(qrels.get(id) ?? noGrades),
        certainty: byConfidence ? score + levels[confidence] : score,
      };
    });
  const byScore = judge(false);
  return {
    needs: byScore.filter((judgement) => judgement.isNone).length,
    ...noneMetrics(byScore),
    precisionAtRecall70: nonePrecisionAtRecall(byScore, 0.7),
    precisionAtRecall70ByConfidence: nonePrecisionAtRecall(judge(true), 0.7),
  };
}

/** Further apart than two scores can be. */
const levels: Record<NeedResult['confidence'], number> = { none: 0, possible: 10, strong: 20 };

/** How the answers to some of the needs explain themselves; this takes no judgements. */
export function evidenceScores(needs: readonly EvaluationNeed[], { technologies, run, results }: Omit<Evaluation, 'needs' | 'qrels'>): EvidenceScores {
  const offered = new Map(technologies.map((technology) => [technology.id, technology]));
  const answers = new Map(results.map((result) => [result.need, result]));
  const shown = needs.flatMap(({ document: need }) => (answers.get(need.id)?.matches ?? []).map((match) => ({ need, match })));
  const covered = shown.filter(({ need, match }) => hasTwoSidedEvidence(match, need.texts, offered.get(match.technology)?.texts ?? []));
  const constrained = needs
    .filter(({ document: { constraints = [] } }) => constraints.length > 0)
    .flatMap(({ document: need }) => {
      const matches = answers.get(need.id)?.matches ?? [];
      const refused = new Set(matches.filter(({ constraints }) => constraints.some(({ state }) => state === 'not-met')).map(({ technology }) => technology));
      const named = new Set([...(run.get(need.id) ?? []), ...matches].map(({ technology }) => technology));
      return [...named].map((id) => {
        const technology = offered.get(id);
        return !refused.has(id) && (technology === undefined || !contradictsMustHave(need, technology));
      });
    });
  return {
    shown: shown.length,
    coverage: share(covered.length, shown.length),
    constrained: constrained.length,
    obeyed: share(constrained.filter(Boolean).length, constrained.length),
  };
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function grouped(needs: readonly EvaluationNeed[], key: (need: EvaluationNeed) => string | undefined): [string, EvaluationNeed[]][] {
  const groups = new Map<string, EvaluationNeed[]>();
  for (const need of needs) {
    const name = key(need);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), need]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}
