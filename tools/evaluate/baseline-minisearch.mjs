import MiniSearch from 'minisearch';
import { best, words } from './ranked.mjs';

/** MiniSearch with its defaults (BM25+, any word may match), given words of every script. */
export function answerWithMiniSearch(documents) {
  const index = new MiniSearch({ fields: ['text'], tokenize: words });
  index.addAll(documents);
  return (text) => best(index.search(text).map(({ id, score }) => ({ technology: id, score })));
}
