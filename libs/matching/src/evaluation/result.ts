import type { Constraint, ConstraintResult, Evidence, TextInput } from '../types.js';

/** A match as it is shown, with its reasons. */
export interface ShownMatch {
  technology: string;
  /** 0..1. */
  score: number;
  /** `need` and `technology` are literal pieces of the texts. */
  evidence: Pick<Evidence, 'concept' | 'need' | 'technology' | 'kind'>[];
  constraints: { type: Constraint['type']; state: ConstraintResult['state'] }[];
}

/** The answer to one need: a line of the results file. */
export interface NeedResult {
  need: string;
  confidence: 'strong' | 'possible' | 'none';
  matches: ShownMatch[];
  /** Technologies that only together cover the need. */
  consortium?: unknown;
}

/** Writes results as JSON Lines. */
export function writeResults(results: readonly NeedResult[]): string {
  return results
    .map(({ need, confidence, matches, consortium }) => `${JSON.stringify({ need, confidence, matches, ...(consortium === undefined ? {} : { consortium }) })}\n`)
    .join('');
}

/**
 * Whether a match shows at least one phrase of the need beside one of the technology, and every phrase it shows can be
 * read in the texts, letter for letter.
 */
export function hasTwoSidedEvidence(match: ShownMatch, need: readonly TextInput[], technology: readonly TextInput[]): boolean {
  return (
    match.evidence.length > 0 && match.evidence.every((evidence) => isIn(evidence.need, need) && isIn(evidence.technology, technology))
  );
}

function isIn(phrase: string, texts: readonly TextInput[]): boolean {
  return phrase.trim() !== '' && texts.some((text) => [text.title, text.summary ?? '', text.description].some((part) => part.includes(phrase)));
}
