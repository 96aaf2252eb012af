import { defaultLanguage, DomainError } from '@team-osaka/domain';
import type { StoredText } from '@team-osaka/persistence';

/** Words in several languages: one original, and translations that know which revision of it they render. */
export interface MultilingualWords<Words extends object> {
  readonly originalLanguage: string;
  readonly texts: Readonly<Record<string, StoredText<Words>>>;
  /** Counts changes of the original's words; 0 while there is no original. */
  readonly textRevision: number;
}

export interface WordsPatch<Words extends object> {
  readonly originalLanguage?: string | undefined;
  /** Languages left out stay; null removes a language. */
  readonly texts?: Readonly<Record<string, Words | null | undefined>> | undefined;
}

/**
 * Saves the given texts over the present ones. Changed words of the original (or another original language) make every language
 * stale that is not saved with them, until it is saved again. Where the original only turns out to be in another language (its text is taken out
 * of the one and put into the other unchanged), nothing becomes stale. Error: `request.invalid` where the original would be removed, or would be a
 * language without a text while others have one.
 */
export function mergeWords<Words extends object>(present: MultilingualWords<Words>, patch: WordsPatch<Words>): MultilingualWords<Words> {
  const originalLanguage = patch.originalLanguage ?? present.originalLanguage;
  const given = patch.texts ?? {};
  const original = given[originalLanguage];
  if (original === null) throw new DomainError('request.invalid', { fields: [{ pointer: `/body/texts/${originalLanguage}`, code: 'required' }] });

  const relabelled = original !== undefined && given[present.originalLanguage] === null && sameWords(original, present.texts[present.originalLanguage]);
  const moved = originalLanguage !== present.originalLanguage && present.texts[originalLanguage] !== undefined;
  const rewritten = original !== undefined && !sameWords(original, present.texts[originalLanguage]);
  const textRevision = present.textRevision + ((moved || rewritten) && !relabelled ? 1 : 0);

  const texts: Record<string, StoredText<Words>> = { ...present.texts };
  for (const [language, words] of Object.entries(given)) {
    if (words === null) delete texts[language];
    else if (words !== undefined) texts[language] = { ...words, revision: textRevision };
  }
  if (patch.originalLanguage !== undefined && texts[originalLanguage] === undefined && Object.keys(texts).length > 0) {
    throw new DomainError('request.invalid', { fields: [{ pointer: '/body/originalLanguage', code: 'required' }] });
  }
  const kept = texts[originalLanguage];
  if (kept) texts[originalLanguage] = { ...kept, revision: textRevision };
  return { originalLanguage, texts, textRevision };
}

function sameWords<Words extends object>(words: Words, stored: StoredText<Words> | undefined): boolean {
  return stored !== undefined && (Object.keys(words) as (keyof Words)[]).every((field) => words[field] === stored[field]);
}

/** Languages whose text renders an older revision of the original. */
export function staleLanguages<Words extends object>({ texts, textRevision }: MultilingualWords<Words>): string[] {
  return Object.entries(texts).filter(([, text]) => text.revision < textRevision).map(([language]) => language);
}

/** The texts without their bookkeeping. */
export function plainTexts<Words extends object>(texts: Readonly<Record<string, StoredText<Words>>>): Record<string, Omit<StoredText<Words>, 'revision'>> {
  return Object.fromEntries(Object.entries(texts).map(([language, { revision: _, ...words }]) => [language, words]));
}

/** The words in the wanted language where they exist, else in English, else the original's; no words for a draft without any. */
export function wordsIn<Words extends object>(
  { texts, originalLanguage }: MultilingualWords<Words>, wanted: string,
): { language: string; words: StoredText<Words> | undefined } {
  const language = [wanted, defaultLanguage].find((candidate) => texts[candidate]) ?? originalLanguage;
  return { language, words: texts[language] };
}
