import { lexicon } from './lexicon/index.js';
import { foldLabel } from './text/fold-label.js';
import { vocabularyOf } from './text/spelling.js';
import { concepts, perThesaurus } from './thesaurus/current.js';

/** Every word the engine knows, so that it can tell which ones are misspelt, inflected or romanised. */
export const vocabulary = perThesaurus(() => {
  const latin = new Set<string>();
  const devanagari = new Set<string>();
  const add = (text: string, isLatin: boolean): void => {
    for (const word of foldLabel(text).plain.split(/[ ,.]/)) if (word !== '') (isLatin ? latin : devanagari).add(word);
  };
  for (const { labels } of concepts()) {
    for (const { language, text } of labels) {
      if (language === 'en' || language === 'fil' || language === 'vi') add(text, true);
      else if (language === 'hi' || language === 'mr') add(text, false);
    }
  }
  for (const { words } of lexicon()) {
    for (const text of [...words.en, ...words.fil, ...words.vi]) add(text, true);
    for (const text of [...words.hi, ...words.mr]) add(text, false);
  }
  return vocabularyOf(latin, devanagari);
});
