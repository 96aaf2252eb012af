import type en from './catalogs/en/index.js';

/** Texts of one room: flat keys, ICU messages. */
export type Catalog = Readonly<Record<string, string>>;

/** Key of any text of the product. English is the reference: a key absent there does not compile. */
export type TextKey = keyof typeof en;

/** All texts of one language. */
export type LanguageCatalog = Readonly<Record<TextKey, string>>;
