import { DomainError, type FieldError } from '@team-osaka/domain';

/** A text long enough to judge a listing by, in letters of an alphabet. */
export const leastCharacters = 40;

/** Length in letters of an alphabet: a Chinese or Japanese character says about as much as three of them. */
const lettersOf = (text: string): number => [...text].reduce((sum, character) => sum + (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character) ? 3 : 1), 0);

/** What is wrong with a text that must have `least` characters; undefined where nothing is. */
export function textFault(pointer: string, text: string | undefined, least = 1): FieldError | undefined {
  const length = lettersOf(text ?? '');
  if (length >= least) return undefined;
  return { pointer, code: length === 0 ? 'required' : 'too_small' };
}

/** A field that must be filled in. */
export function presenceFault(pointer: string, present: boolean): FieldError | undefined {
  return present ? undefined : { pointer, code: 'required' };
}

/** Refuses with every field at fault, or does nothing where there is none. */
export function refuseIncomplete(room: 'technology' | 'need', faults: readonly (FieldError | undefined)[]): void {
  const fields = faults.filter((fault) => fault !== undefined);
  if (fields.length > 0) throw new DomainError(`${room}.incomplete`, { fields });
}
