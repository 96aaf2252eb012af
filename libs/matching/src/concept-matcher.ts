import { LabelMatcher, type Hit } from './text/label-matcher.js';
import type { FoldedText } from './text/fold.js';
import { concepts, perThesaurus } from './thesaurus/current.js';
import type { Language } from './types.js';

const matcher = perThesaurus(() => {
  const labels = new LabelMatcher();
  for (const concept of concepts()) for (const label of concept.labels) labels.add(concept.id, label.language, label.text);
  return labels;
});

/** The concepts a text names, by their labels (see `LabelMatcher`). */
export function findConcepts(text: FoldedText, languages: ReadonlySet<Language>): Hit[] {
  return matcher().find(text, languages);
}
