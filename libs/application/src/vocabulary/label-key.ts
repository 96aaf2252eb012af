import { DomainError } from '@team-osaka/domain';
import { foldedTitle } from '../listing/title.js';

/** What makes two labels the same: width, case, spaces and punctuation are levelled, accents tell words apart. */
export const labelKey = foldedTitle;

/** What a search meets: without accents too, because people search as they type. */
export function searchKey(text: string): string {
  return foldedTitle(text).normalize('NFKD').replace(/\p{Mark}/gu, '').replaceAll('đ', 'd');
}

/** A number or a single letter stands in every text and names nothing; a bar separates labels. */
const namesNothing = /^[\p{N}\s]*$|^\p{Script=Latin}$|\|/u;

/** The key of a label; `vocabulary.label_unreadable` where the engine could find nothing by it. */
export function readableKey(text: string, pointer: string): string {
  const key = labelKey(text);
  if (namesNothing.test(key)) throw new DomainError('vocabulary.label_unreadable', { fields: [{ pointer, code: 'vocabulary.label_unreadable' }] });
  return key;
}
