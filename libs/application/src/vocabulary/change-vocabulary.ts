import { DomainError, type SignedInViewer, type Viewer } from '@team-osaka/domain';
import { newId, VocabularyChangeEntity, VocabularyLabelEntity, type ChangedLabel } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { nextVocabularyVersion } from '../current-vocabulary.js';
import { inLanguage } from '../localised.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { readableKey } from './label-key.js';
import { namesOf, readThesaurus, type Thesaurus } from './thesaurus.js';

/** What a change did: the concept, the labels that came or went, and the words of the office for it. */
export type VocabularyChange =
  | { readonly what: 'nothing'; readonly concept: string }
  | { readonly what: 'concept_added' | 'concept_withdrawn' | 'label_added' | 'label_removed'; readonly concept: string; readonly labels: readonly ChangedLabel[]; readonly reason?: string | undefined };

/**
 * Changes the vocabulary in one transaction: the rows, a new version, the audit entry, and the job that reads again what the change touches.
 * One change at a time; returns the code of the concept.
 */
export function changeVocabulary(
  app: Application, viewer: Viewer, change: (unit: UnitOfWork, thesaurus: Thesaurus) => Promise<VocabularyChange>,
): Promise<string> {
  return app.transaction(viewer, async (unit) => {
    const version = await nextVocabularyVersion(unit.manager);
    const done = await change(unit, await readThesaurus(unit.manager));
    if (done.what === 'nothing') return done.concept;
    const { what, concept, labels, reason } = done;
    const id = newId();
    await unit.manager.insert(VocabularyChangeEntity, { id, createdAt: unit.now, version, concept, labels: [...labels] });
    await unit.record({ event: 'vocabulary.changed', payload: { id }, subject: { kind: 'vocabulary', id }, to: what, reason: reason ?? null });
    return concept;
  });
}

export interface NewLabel extends ChangedLabel {
  readonly reason?: string | undefined;
  /** Where the caller wrote the text, RFC 6901. */
  readonly pointer: string;
}

/**
 * Adds a label to a concept. Errors: `vocabulary.label_unreadable`, `vocabulary.label_duplicate` where the concept has it already,
 * `vocabulary.label_of_another` where it names another concept and no reason says why it may name both.
 */
export async function insertLabel(unit: UnitOfWork, viewer: Viewer, thesaurus: Thesaurus, concept: string, { language, text, reason, pointer }: NewLabel): Promise<void> {
  const key = readableKey(text, pointer);
  if (thesaurus.get(concept)?.labels.some((label) => label.language === language && label.key === key)) {
    throw new DomainError('vocabulary.label_duplicate', { fields: [{ pointer, code: 'vocabulary.label_duplicate' }] });
  }
  const other = [...thesaurus.values()].find((one) => one.code !== concept && one.labels.some((label) => label.key === key));
  if (other && !reason) {
    throw new DomainError('vocabulary.label_of_another', { facts: { concept: inLanguage(namesOf(other), localeOf(viewer)) || other.code, code: other.code } });
  }
  await unit.manager.insert(VocabularyLabelEntity, {
    id: newId(), createdAt: unit.now, concept, language, text, key, reason: reason || null, addedById: unit.actorId, removedAt: null, removedById: null,
  });
  // These very words are answered now; the job that follows looks at every other.
  await unit.manager.query('delete from unmatched_word_need using unmatched_word word where word.id = word_id and word.language = $1 and word.key = $2', [language, key]);
}

const localeOf = (viewer: Viewer): string | undefined => ('locale' in viewer ? (viewer satisfies SignedInViewer).locale : undefined);
