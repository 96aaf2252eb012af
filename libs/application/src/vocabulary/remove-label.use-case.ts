import type { ConceptView } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import { VocabularyLabelEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { changeVocabulary } from './change-vocabulary.js';
import { readConcept } from './concept.query.js';

/** Takes back a label that the office added; twice is once. Error: `vocabulary.label_not_found`. */
export async function removeLabel(app: Application, viewer: Viewer, id: string): Promise<ConceptView> {
  const code = await changeVocabulary(app, viewer, async (unit) => {
    const label = await unit.manager.findOneBy(VocabularyLabelEntity, { id });
    if (!label) throw new DomainError('vocabulary.label_not_found');
    if (label.removedAt !== null) return { what: 'nothing', concept: label.concept };
    await unit.manager.update(VocabularyLabelEntity, { id }, { removedAt: unit.now, removedById: unit.actorId });
    return { what: 'label_removed', concept: label.concept, labels: [{ language: label.language, text: label.text }] };
  });
  return readConcept(app, viewer, code);
}
