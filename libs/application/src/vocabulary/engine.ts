import { listConcepts, setThesaurusAdditions, unmatchedPhrases, type ListedConcept, type NeedDocument, type ThesaurusAdditions } from '@team-osaka/matching';

/** What the office added to the thesaurus. `version` tells two states of it apart. */
export type Additions = ThesaurusAdditions;

/** Concepts that come with the engine, without additions. */
export const givenConcepts: readonly ListedConcept[] = listConcepts();

/** Lets the engine of this process read texts with these additions from now on. */
export function teach(additions: Additions): void {
  setThesaurusAdditions(additions);
}

/** The words of a need that lead to no concept, in the order of its texts. */
export function wordsWithoutConcept(document: NeedDocument): { language: string; text: string }[] {
  return unmatchedPhrases(document);
}
