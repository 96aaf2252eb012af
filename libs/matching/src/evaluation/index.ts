/** How well the engine does on a set of needs with judgements: reading and writing the files, and the measures. No I/O. */
export { FormatError } from './json-lines.js';
export { readNeeds, readTechnologies, type EvaluationNeed } from './documents.js';
export { readQrels, readRun, writeRun, type Qrels, type RankedTechnology, type Run } from './trec.js';
export { gains, isAnswerable, ndcg, precision, recall, reciprocalRank, type Grades } from './ranking-metrics.js';
export { noneMetrics, nonePrecisionAtRecall, type NoneJudgement } from './none-metrics.js';
export { contradictsMustHave } from './must-have.js';
export { confidenceReliability, scoreReliability, type Reliability } from './reliability.js';
export { eachNeed, type NeedScore } from './each-need.js';
export { hasTwoSidedEvidence, writeResults, type NeedResult, type ShownMatch } from './result.js';
export {
  evaluate,
  evidenceScores,
  languageOf,
  rankingScores,
  type Evaluation,
  type EvidenceScores,
  type GroupScores,
  type NoneScores,
  type RankingScores,
} from './report.js';
