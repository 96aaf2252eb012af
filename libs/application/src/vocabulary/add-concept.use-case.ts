import type { ConceptView, RouteInput, vocabularyRoutes } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import { newId, VocabularyConceptEntity } from '@team-osaka/persistence';
import { IsNull, Not } from 'typeorm';
import type { Application } from '../application.js';
import { changeVocabulary, insertLabel } from './change-vocabulary.js';
import { readConcept } from './concept.query.js';
import { labelKey, searchKey } from './label-key.js';

type Body = RouteInput<typeof vocabularyRoutes.addConcept>['body'];

/**
 * Adds a concept below known ones, with its first labels; the first of each language is the preferred one. A new concept has nothing below
 * it, so that no cycle can come of it. Errors: `vocabulary.concept_not_found` for `broader`, and those of `insertLabel`.
 */
export async function addConcept(app: Application, viewer: Viewer, { facet, broader, labels, reason }: Body): Promise<ConceptView> {
  const code = await changeVocabulary(app, viewer, async (unit, thesaurus) => {
    const unknown = broader.findIndex((one) => !thesaurus.has(one));
    if (unknown >= 0) throw new DomainError('vocabulary.concept_not_found', { fields: [{ pointer: '/body/broader', code: 'vocabulary.concept_not_found' }] });
    const withdrawn = await unit.manager.find(VocabularyConceptEntity, { where: { withdrawnAt: Not(IsNull()) }, select: { code: true } });
    const concept = freeCode(new Set([...thesaurus.keys(), ...withdrawn.map(({ code: taken }) => taken)]), labels);
    await unit.manager.insert(VocabularyConceptEntity, { id: newId(), createdAt: unit.now, code: concept, facet, broader: [...new Set(broader)], addedById: unit.actorId });
    const once = new Map(labels.map((label, index) => [`${label.language} ${labelKey(label.text)}`, { ...label, reason, pointer: `/body/labels/${index}/text` }]));
    for (const label of once.values()) await insertLabel(unit, viewer, thesaurus, concept, label);
    return { what: 'concept_added', concept, labels: labels.map(({ language, text }) => ({ language, text })), reason };
  });
  return readConcept(app, viewer, code);
}

/** A code after the English label, or after nothing where there is none, that no concept has or had. */
function freeCode(taken: ReadonlySet<string>, labels: Body['labels']): string {
  const english = labels.find(({ language }) => language === 'en')?.text ?? '';
  const stem = searchKey(english).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60).replace(/-$/, '') || 'added-concept';
  let code = stem;
  for (let number = 2; taken.has(code); number += 1) code = `${stem}-${number}`;
  return code;
}
