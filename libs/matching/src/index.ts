/**
 * Matching of needs and technologies across languages: pure functions, no I/O, same input and same statistics = same score.
 * `analyse` once per document and store the profile; find candidates by `indexKeys`; then `rankTechnologies` or `rankNeeds`.
 */
export type {
  AnalysedNeed,
  AnalysedTechnology,
  Assessment,
  Constraint,
  ConstraintResult,
  CorpusStatistics,
  Evidence,
  Language,
  Mention,
  NeedDocument,
  Profile,
  ProfileConcept,
  Quantity,
  Signal,
  TechnologyDocument,
  TextField,
  TextInput,
} from './types.js';
export { analyse } from './analyse.js';
export { indexKeys } from './index-keys.js';
export { corpusStatistics } from './corpus-statistics.js';
export { assess } from './assess.js';
export { rankNeeds, rankTechnologies } from './rank.js';
export { queryTokens, searchTokens } from './text/search-tokens.js';
export { detectLanguage } from './text/language.js';
export { conceptLabel } from './thesaurus/label.js';
export { lintThesaurus } from './thesaurus/lint.js';
export { dataVersion, engineVersion } from './version.js';
