import { prepared } from './prepared.js';
import { LabelMatcher, type Hit } from './text/label-matcher.js';
import type { FoldedText } from './text/fold.js';
import { addedLabels, perThesaurus } from './thesaurus/current.js';
import { thesaurus } from './thesaurus/index.js';
import type { Language } from './types.js';

/** The labels of the concepts that the engine comes with. */
export function builtInConcepts(): LabelMatcher {
  const labels = new LabelMatcher();
  for (const concept of thesaurus) for (const label of concept.labels) labels.add(concept.id, label.language, label.text);
  return labels;
}

const matcher = perThesaurus(() => {
  const ready = prepared('concepts');
  const labels = ready === undefined ? builtInConcepts() : LabelMatcher.unpack(ready);
  for (const { concept, label } of addedLabels()) labels.add(concept, label.language, label.text);
  return labels;
});

/** The concepts a text names, by their labels (see `LabelMatcher`). */
export function findConcepts(text: FoldedText, languages: ReadonlySet<Language>): Hit[] {
  return matcher().find(text, languages);
}
