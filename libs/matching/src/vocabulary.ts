import { lexicon } from './lexicon/index.js';
import { prepared } from './prepared.js';
import { foldLabel } from './text/fold-label.js';
import { vocabularyOf } from './text/spelling.js';
import { addedLabels, perThesaurus } from './thesaurus/current.js';
import { thesaurus } from './thesaurus/index.js';
import type { Language } from './types.js';

/** Folded words that the engine knows, each once. */
export interface KnownWords {
  readonly latin: Set<string>;
  readonly devanagari: Set<string>;
}

function addWords({ latin, devanagari }: KnownWords, language: Language, text: string): void {
  const known = language === 'en' || language === 'fil' || language === 'vi' ? latin : language === 'hi' || language === 'mr' ? devanagari : undefined;
  if (known !== undefined) for (const word of foldLabel(text).plain.split(/[ ,.]/)) if (word !== '') known.add(word);
}

/** The words of the labels and the lexicon that the engine comes with. */
export function builtInVocabulary(): KnownWords {
  const words: KnownWords = { latin: new Set(), devanagari: new Set() };
  for (const { labels } of thesaurus) for (const { language, text } of labels) addWords(words, language, text);
  for (const row of lexicon()) for (const language of ['en', 'fil', 'vi', 'hi', 'mr'] as const) for (const text of row.words[language]) addWords(words, language, text);
  return words;
}

/** Every word the engine knows, so that it can tell which ones are misspelt, inflected or romanised. */
export const vocabulary = perThesaurus(() => {
  const words = prepared('vocabulary') ?? builtInVocabulary();
  for (const { label } of addedLabels()) addWords(words, label.language, label.text);
  return vocabularyOf(words.latin, words.devanagari);
});
