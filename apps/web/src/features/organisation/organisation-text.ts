import { defaultLanguage } from '@team-osaka/domain';

/** A text with its language (BCP 47), for the `lang` of the element that shows it. */
export interface TextInLanguage {
  readonly text: string;
  readonly lang: string;
}

/** A text in the reader's language, else in English, else in whichever there is. */
export function textFor(texts: Readonly<Record<string, string>>, reader: string): TextInLanguage | null {
  const lang = [reader, defaultLanguage, ...Object.keys(texts)].find((language) => texts[language]);
  return lang ? { text: texts[lang] ?? '', lang } : null;
}
