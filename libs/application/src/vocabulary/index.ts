export { addConcept } from './add-concept.use-case.js';
export { addLabel } from './add-label.use-case.js';
export { applyVocabularyChange, type AppliedChange } from './apply-change.use-case.js';
export { collectWords } from './collect-words.use-case.js';
export { listConcepts, readConcept } from './concept.query.js';
export { dismissWord, restoreWord } from './dismiss-word.use-case.js';
export { removeLabel } from './remove-label.use-case.js';
export { listUnmatchedWords } from './unmatched-word.query.js';
export { withdrawConcept } from './withdraw-concept.use-case.js';
