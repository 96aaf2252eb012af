import { defaultLanguage } from '@team-osaka/domain';

/** The text in the reader's language, else the English one, else whichever there is; empty where there is none. */
export function inLanguage(texts: Readonly<Record<string, string | undefined>>, language: string | undefined): string {
  return (language && texts[language]) || texts[defaultLanguage] || Object.values(texts).find((text) => text) || '';
}
