import type { ProductLanguage } from '@team-osaka/domain';
import { IntlMessageFormat } from 'intl-messageformat';
import type { LanguageCatalog, TextKey } from './catalog.js';
import { createFormats, type Formats, type FormatOptions } from './formats.js';

export type TextParams = Readonly<Record<string, string | number | boolean | Date>>;

/** Texts and formats of one language. */
export interface Translator extends Formats {
  readonly language: ProductLanguage;
  /** The text of a key, with its ICU arguments filled in. */
  text(key: TextKey, params?: TextParams): string;
  /**
   * The label of a vocabulary value: `textOf('vocabulary.sector', 'waste')`. Compiles only where every possible value of the
   * type has a text.
   */
  textOf<P extends string, V extends string | number>(
    prefix: P,
    value: V & (`${P}.${V}` extends TextKey ? unknown : never),
  ): string;
  /** The text of a key that is known only when running (a code from the wire), or `fallback` where there is none. */
  textOr(key: string, fallback: string, params?: TextParams): string;
}

export interface TranslatorOptions extends FormatOptions {
  /** Told of a message that could not be formatted (a missing argument); its raw pattern is shown then. Without it the fault is thrown. */
  readonly onFault?: (key: string, fault: unknown) => void;
}

/** Locales behind the product languages. */
export const localeOf: Readonly<Record<ProductLanguage, string>> = {
  ja: 'ja-JP',
  // Day before month, as all partner cities write English dates.
  en: 'en-GB',
  vi: 'vi-VN',
  // The Gregorian calendar, since plans, fiscal years and date inputs of both sides are Gregorian.
  th: 'th-TH-u-ca-gregory',
};

/** A name that ends in a full stop ("Co., Ltd.") ends the sentence too; an ellipsis stays. */
const withSingleStops = (text: string): string => text.replace(/(?<!\.)\.\.(?!\.)/g, '.');

/** Builds the translator of one language from its catalog. Parsed messages are kept. */
export function createTranslator(
  language: ProductLanguage,
  catalog: LanguageCatalog,
  options: TranslatorOptions = {},
): Translator {
  const locale = localeOf[language];
  const messages = new Map<string, IntlMessageFormat>();
  const texts = catalog as Readonly<Record<string, string>>;

  function format(key: string, pattern: string, params: TextParams | undefined): string {
    try {
      let message = messages.get(key);
      if (!message) {
        message = new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
        messages.set(key, message);
      }
      return withSingleStops(String(message.format(params)));
    } catch (fault) {
      if (!options.onFault) throw fault;
      options.onFault(key, fault);
      return pattern;
    }
  }

  function textOr(key: string, fallback: string, params?: TextParams): string {
    const pattern = Object.hasOwn(texts, key) ? texts[key] : undefined;
    return pattern === undefined ? fallback : format(key, pattern, params);
  }

  return {
    language,
    text: (key, params) => format(key, catalog[key], params),
    textOf: (prefix, value) => textOr(`${prefix}.${value}`, String(value)),
    textOr,
    ...createFormats(locale, options),
  };
}
