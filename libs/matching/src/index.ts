/**
 * Matching of needs and technologies across languages: pure functions, no I/O, same input and same statistics = same score.
 * `analyse` once per document and store what others need of it (outline, phrases or profile, `indexKeys`); find candidates by `wantedKeys`; then
 * `judgeTechnologies` or `judgeNeeds` by the stored outlines, and `assess` what is to be shown.
 */
export type {
  AnalysedNeed,
  AnalysedTechnology,
  AssessOptions,
  Assessment,
  Constraint,
  ConstraintResult,
  CorpusStatistics,
  Evidence,
  ExtraSignal,
  Judgement,
  Language,
  Mention,
  NeedDocument,
  Profile,
  ProfileConcept,
  ProfileLemma,
  Quantity,
  Signal,
  TechnologyDocument,
  TextField,
  TextInput,
} from './types.js';
export { analyse } from './analyse.js';
export { indexKeys, wantedKeys, type WeightedKey } from './index-keys.js';
export { packProfile, unpackProfile } from './packed-profile.js';
export { packPhrases, unpackPhrases } from './phrases.js';
export { bestConsortium, type Consortium, type ConsortiumMember } from './consortium.js';
export { corpusStatistics, countKeys } from './corpus-statistics.js';
export { assess } from './assess.js';
export { groundsOf, type Ground } from './confidence.js';
export { judge } from './judge.js';
export { outlined, outlineOf, packOutline, unpackOutline, type Outline, type OutlinedTechnology, type QuotedTechnology } from './outline.js';
export { judgeNeeds, judgeTechnologies, optionsFor, type Ranked, type RankOptions } from './rank.js';
export { queryTokens, searchTokens } from './text/search-tokens.js';
export { detectLanguage, romanisation } from './text/language.js';
export { conceptLabel } from './thesaurus/label.js';
export { listConcepts, setThesaurusAdditions, type ListedConcept, type ThesaurusAdditions } from './thesaurus/current.js';
export { unmatchedPhrases, type UnmatchedPhrase } from './unmatched.js';
export { lintLexicon } from './lexicon/lint.js';
export { lintThesaurus } from './thesaurus/lint.js';
export { dataVersion, engineVersion } from './version.js';
export type { DecidedSample, RankingQuality, Refit, SignalWeights } from './learning/model.js';
export { countJudgedNeeds, defaultSignalWeights, engineWeights, leastJudgedNeeds, refitWeights } from './learning/refit-weights.js';
