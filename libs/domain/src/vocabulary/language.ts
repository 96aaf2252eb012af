/** Languages the product itself speaks: screens, mails, errors. */
export const productLanguages = ['ja', 'en', 'vi', 'th'] as const;
export type ProductLanguage = (typeof productLanguages)[number];
export const defaultLanguage: ProductLanguage = 'en';

/** Languages a need or technology may be written in (BCP 47 primary subtags of the partner cities, and Japanese). */
export const contentLanguages = ['ja', 'en', 'vi', 'th', 'my', 'hi', 'mr', 'fil', 'zh', 'id', 'es', 'ne'] as const;
export type ContentLanguage = (typeof contentLanguages)[number];

/** The product language nearest to a BCP 47 tag, English where none fits. */
export function productLanguageOf(tag: string | undefined): ProductLanguage {
  const primary = tag?.toLowerCase().split('-')[0];
  return productLanguages.find((language) => language === primary) ?? defaultLanguage;
}
