import { DomainError, type Viewer } from '@team-osaka/domain';
import { VocabularyConceptEntity, VocabularyLabelEntity } from '@team-osaka/persistence';
import { IsNull } from 'typeorm';
import type { Application } from '../application.js';
import { changeVocabulary } from './change-vocabulary.js';

/**
 * Withdraws a concept that the office added by mistake, with all its labels. What holds its words is read again and matched anew. Errors:
 * `vocabulary.concept_not_found` (also where it is withdrawn already), `vocabulary.concept_given` where it came with the product,
 * `vocabulary.concept_in_use` while other added concepts stand below it.
 */
export async function withdrawConcept(app: Application, viewer: Viewer, code: string, reason: string): Promise<null> {
  await changeVocabulary(app, viewer, async (unit, thesaurus) => {
    const concept = thesaurus.get(code);
    if (!concept) throw new DomainError('vocabulary.concept_not_found');
    if (!concept.added) throw new DomainError('vocabulary.concept_given');
    const below = [...thesaurus.values()].find(({ broader }) => broader.includes(code));
    if (below) throw new DomainError('vocabulary.concept_in_use', { facts: { code: below.code } });
    await unit.manager.update(VocabularyConceptEntity, { code }, { withdrawnAt: unit.now, withdrawnById: unit.actorId, withdrawalReason: reason });
    await unit.manager.update(VocabularyLabelEntity, { concept: code, removedAt: IsNull() }, { removedAt: unit.now, removedById: unit.actorId });
    return { what: 'concept_withdrawn', concept: code, labels: concept.labels.map(({ language, text }) => ({ language, text })), reason };
  });
  return null;
}
