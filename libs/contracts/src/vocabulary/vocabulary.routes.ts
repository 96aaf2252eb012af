import { addableFacets, conceptFacets, conceptLanguages } from '@team-osaka/domain';
import { z } from 'zod';
import { defineRoute } from '../route.js';
import { flag, id, idParams, instant, line, noContent, pageOf, paging, prose } from '../shape.js';

/** Name of a concept in addresses and in the engine: small letters, digits and hyphens. */
export const conceptCode = z.string().max(80).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const conceptLanguage = z.enum(conceptLanguages);
const labelText = line(200);
/** Why a label may name a second concept as well. */
const reason = prose(500).optional();
const conceptParams = z.strictObject({ code: conceptCode });

/** A label; `id`, `by`, `at` and `reason` only where the office added it. */
const conceptLabelView = z.strictObject({
  id: id.nullable(), language: z.string(), text: z.string(), preferred: z.boolean(), by: z.string().nullable(), at: instant.nullable(), reason: z.string().nullable(),
});
/** A concept as others mention it: its preferred labels by language. */
const conceptMention = z.strictObject({ code: z.string(), names: z.record(z.string(), z.string()) });
/** `found` is the label that the words of the search met. */
const conceptRow = conceptMention.extend({ facet: z.enum(conceptFacets), labels: z.int(), added: z.boolean(), found: z.string().nullable() });
const conceptView = conceptMention.extend({ facet: z.enum(conceptFacets), added: z.boolean(), broader: z.array(conceptMention), labels: z.array(conceptLabelView) });
/** Words that led to no concept: some of the needs that use them, newest first, and how many there are. */
const unmatchedWord = z.strictObject({
  id, language: z.string(), text: z.string(), count: z.int(), dismissed: z.boolean(), needs: z.array(z.strictObject({ id, title: z.string(), language: z.string() })),
});
export type ConceptLabelView = z.output<typeof conceptLabelView>;
export type ConceptMention = z.output<typeof conceptMention>;
export type ConceptRow = z.output<typeof conceptRow>;
export type ConceptView = z.output<typeof conceptView>;
export type UnmatchedWord = z.output<typeof unmatchedWord>;

/** The thesaurus as the office tends it: concepts, labels, and the words of needs that no concept knows yet. */
export const vocabularyRoutes = {
  listConcepts: defineRoute({
    name: 'vocabulary.list-concepts', method: 'GET', path: '/vocabulary/concepts', permission: 'vocabulary.manage', summary: 'Concepts by words of any language',
    query: z.strictObject({ q: z.string().trim().max(200).optional(), facet: z.enum(conceptFacets).optional(), added: flag, ...paging }), response: pageOf(conceptRow),
  }),
  readConcept: defineRoute({
    name: 'vocabulary.read-concept', method: 'GET', path: '/vocabulary/concepts/:code', permission: 'vocabulary.manage', summary: 'One concept with all its labels',
    params: conceptParams, response: conceptView,
  }),
  addConcept: defineRoute({
    name: 'vocabulary.add-concept', method: 'POST', path: '/vocabulary/concepts', permission: 'vocabulary.manage', summary: 'Add a concept with its first labels',
    body: z.strictObject({
      facet: z.enum(addableFacets), broader: z.array(conceptCode).min(1).max(5),
      labels: z.array(z.strictObject({ language: conceptLanguage, text: labelText })).min(1).max(40), reason,
    }),
    response: conceptView, status: 201,
  }),
  withdrawConcept: defineRoute({
    name: 'vocabulary.withdraw-concept', method: 'POST', path: '/vocabulary/concepts/:code/withdrawal', permission: 'vocabulary.manage',
    summary: 'Withdraw a concept that the office added by mistake, with its labels', params: conceptParams, body: z.strictObject({ reason: prose(500).min(1) }), response: noContent, status: 204,
  }),
  addLabel: defineRoute({
    name: 'vocabulary.add-label', method: 'POST', path: '/vocabulary/concepts/:code/labels', permission: 'vocabulary.manage', summary: 'Add a label to a concept',
    params: conceptParams, body: z.strictObject({ language: conceptLanguage, text: labelText, reason }), response: conceptView, status: 201,
  }),
  removeLabel: defineRoute({
    name: 'vocabulary.remove-label', method: 'POST', path: '/vocabulary/labels/:id/removal', permission: 'vocabulary.manage', summary: 'Take back a label that the office added',
    params: idParams, response: conceptView,
  }),
  listWords: defineRoute({
    name: 'vocabulary.list-words', method: 'GET', path: '/vocabulary/words', permission: 'vocabulary.manage', summary: 'Words of needs that led to no concept, those of most needs first',
    query: z.strictObject({ language: conceptLanguage.optional(), dismissed: flag, ...paging }), response: pageOf(unmatchedWord),
  }),
  dismissWord: defineRoute({
    name: 'vocabulary.dismiss-word', method: 'POST', path: '/vocabulary/words/:id/dismissal', permission: 'vocabulary.manage', summary: 'Set words aside that need no concept',
    params: idParams, response: unmatchedWord,
  }),
  restoreWord: defineRoute({
    name: 'vocabulary.restore-word', method: 'POST', path: '/vocabulary/words/:id/restoration', permission: 'vocabulary.manage', summary: 'Take words back that were set aside',
    params: idParams, response: unmatchedWord,
  }),
};
