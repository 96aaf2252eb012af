import type { ConceptView, RouteInput, vocabularyRoutes } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { changeVocabulary, insertLabel } from './change-vocabulary.js';
import { readConcept } from './concept.query.js';

type Body = RouteInput<typeof vocabularyRoutes.addLabel>['body'];

/** Adds a label to a known concept. Errors: `vocabulary.concept_not_found` and those of `insertLabel`. */
export async function addLabel(app: Application, viewer: Viewer, code: string, { language, text, reason }: Body): Promise<ConceptView> {
  await changeVocabulary(app, viewer, async (unit, thesaurus) => {
    if (!thesaurus.has(code)) throw new DomainError('vocabulary.concept_not_found');
    await insertLabel(unit, viewer, thesaurus, code, { language, text, reason, pointer: '/body/text' });
    return { what: 'label_added', concept: code, labels: [{ language, text }], reason };
  });
  return readConcept(app, viewer, code);
}
