export { matchSearches } from './match-searches.use-case.js';
export { listSearches, removeSearch, renameSearch, saveSearch } from './saved-search.use-case.js';
