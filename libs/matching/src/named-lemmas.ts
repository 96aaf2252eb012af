import { findLemmas, type LemmaHit } from './lexicon/lemma-matcher.js';
import type { FoldedText } from './text/fold.js';
import { labelText } from './text/fold-label.js';
import type { Hit } from './text/label-matcher.js';
import { overlapsAnyOf } from './text/span.js';
import { perThesaurus } from './thesaurus/current.js';
import { conceptOf } from './thesaurus/graph.js';
import type { Language } from './types.js';

/** The lemmas of the names of concepts, each worked out once. */
const names = perThesaurus(() => new Map<string, readonly LemmaHit[]>());

/** The lemmas of a concept's English name, or of its first where it has none. */
function lemmasOfName(concept: string): readonly LemmaHit[] {
  let lemmas = names().get(concept);
  if (lemmas === undefined) {
    const labels = conceptOf(concept)?.labels ?? [];
    const name = labels.find(({ language, preferred }) => preferred && language === 'en') ?? labels[0];
    lemmas = name === undefined ? [] : findLemmas(labelText(name.text), new Set([name.language]));
    names().set(concept, lemmas);
  }
  return lemmas;
}

/** A name that says nothing (letters that the lexicon does not know) takes the place of no word. */
const says = (concept: string): boolean => lemmasOfName(concept).length > 0;
const isNew = (concept: string): boolean => lemmasOfName(concept).every(({ isUnread }) => isUnread === true);

/**
 * The lemmas of a text in the order of their words. The label of a concept is read as the concept's English name where no word of the lexicon says the
 * same, or where no word of the lexicon is in that name: what coordinators tie to a concept meets like words that were always known, and no longer
 * stands for itself.
 */
export function readLemmas(text: FoldedText, languages: ReadonlySet<Language>, named: readonly Hit[]): LemmaHit[] {
  const lemmas = findLemmas(text, languages);
  const isRead = overlapsAnyOf(lemmas.filter(({ isUnread }) => isUnread !== true));
  const labels = named.filter((hit) => says(hit.id) && (!isRead(hit) || isNew(hit.id)));
  if (labels.length === 0) return lemmas.sort(inOrder);
  const isLabel = overlapsAnyOf(labels);
  const meanings = new Map<number, number>();
  for (const { from } of labels) meanings.set(from, (meanings.get(from) ?? 0) + 1);
  const ofNames = labels.flatMap(({ id, from, to, certainty }) => lemmasOfName(id).map(({ lemma, weight }) => ({ lemma, from, to, weight: (weight * certainty) / (meanings.get(from) ?? 1) })));
  return [...lemmas.filter((hit) => hit.isUnread !== true || !isLabel(hit)), ...ofNames].sort(inOrder);
}

const inOrder = (one: LemmaHit, other: LemmaHit): number => one.from - other.from;
