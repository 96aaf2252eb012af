import type { ConceptMention } from '@team-osaka/contracts';

/** How a concept is named, with the language of the name. */
export interface ConceptName {
  readonly text: string;
  readonly lang: string | undefined;
}

/** The name of a concept in the reader's language, else in English, else in whichever there is; its code where it has none. */
export function conceptName({ code, names }: ConceptMention, language: string): ConceptName {
  const lang = [language, 'en', ...Object.keys(names)].find((one) => names[one]);
  return { text: (lang && names[lang]) || code, lang };
}
