import type { ContentLanguage } from './language.js';

/** Languages in which the thesaurus names its concepts. */
export const conceptLanguages = ['ja', 'en', 'vi', 'th', 'my', 'hi', 'mr', 'fil'] as const satisfies readonly ContentLanguage[];
export type ConceptLanguage = (typeof conceptLanguages)[number];

/** What a concept may be; the sectors are given and closed. */
export const conceptFacets = ['sector', 'process', 'technology', 'material', 'facility'] as const;
export type ConceptFacet = (typeof conceptFacets)[number];

/** What a concept that the office adds may be. */
export const addableFacets = ['process', 'technology', 'material', 'facility'] as const satisfies readonly ConceptFacet[];
export type AddableFacet = (typeof addableFacets)[number];
