/**
 * Synchronous texts for server floors (mails, errors): every language is in memory.
 *
 *     import { translatorOf } from '@team-osaka/i18n/server';
 *     translatorOf(person.locale).text('notification.match.approved.subject', { title })
 */
import { productLanguageOf, type ProductLanguage } from '@team-osaka/domain';
import type { LanguageCatalog } from './catalog.js';
import en from './catalogs/en/index.js';
import ja from './catalogs/ja/index.js';
import th from './catalogs/th/index.js';
import vi from './catalogs/vi/index.js';
import { createTranslator, type Translator } from './translator.js';

/** The texts of every product language. */
export const catalogs: Readonly<Record<ProductLanguage, LanguageCatalog>> = { en, ja, vi, th };

const translators = new Map<ProductLanguage, Translator>();

/** The translator for a BCP 47 tag; a language the product does not speak gets English. Moments are shown in UTC unless a zone is passed. */
export function translatorOf(languageTag: string | undefined): Translator {
  const language = productLanguageOf(languageTag);
  let translator = translators.get(language);
  if (!translator) {
    translator = createTranslator(language, catalogs[language], { timeZone: 'UTC' });
    translators.set(language, translator);
  }
  return translator;
}
