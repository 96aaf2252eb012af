import type { ProductLanguage } from '@team-osaka/domain';

/** A text with its language, for the `lang` of the element that shows it. */
export interface Said {
  readonly text: string;
  readonly lang: 'ja' | 'en';
}

/** A name or title of the registers, which know Japanese and English: Japanese for readers of Japanese, English for all others. */
export function inReaderLanguage(texts: { readonly ja: string | null; readonly en: string | null }, reader: ProductLanguage): Said | null {
  const ja = texts.ja ? ({ text: texts.ja, lang: 'ja' } as const) : null;
  const en = texts.en ? ({ text: texts.en, lang: 'en' } as const) : null;
  return reader === 'ja' ? (ja ?? en) : (en ?? ja);
}

/** Language of a free text of the registers: Japanese where it holds Japanese letters, else English. */
export function languageOfText(text: string): 'ja' | 'en' {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? 'ja' : 'en';
}
