import { create, insertMultiple, search } from '@orama/orama';
import { best, words } from './ranked.mjs';

/** Orama's own tokenisers know one language each (the English one drops every letter that is not Latin). */
const tokenizer = { language: 'english', normalizationCache: new Map(), tokenize: (text) => [...new Set(words(text))] };

/** Orama with its defaults (BM25, any word may match), given words of every script. */
export async function answerWithOrama(documents) {
  const index = create({ schema: { text: 'string' }, components: { tokenizer } });
  await insertMultiple(index, documents);
  return async (text) => {
    const { hits } = await search(index, { term: text, properties: ['text'], threshold: 1, limit: documents.length });
    return best(hits.map(({ id, score }) => ({ technology: id, score })));
  };
}
