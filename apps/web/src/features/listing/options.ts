import { contentLanguages, unitNames, type ContentLanguage, type Unit } from '@team-osaka/domain';
import type { Translator } from '@team-osaka/i18n';
import type { Option } from '@team-osaka/ui';
import { unitText } from './fact-text.js';

/** Currencies of the partner countries and of international lenders; any other that a record already holds is offered too. */
const currencies = ['JPY', 'USD', 'EUR', 'GBP', 'VND', 'THB', 'PHP', 'INR', 'MMK', 'IDR', 'CNY', 'SGD'];

export function unitOptions(t: Translator): Option<Unit>[] {
  return unitNames.map((unit) => ({ value: unit, label: unitText(t, unit) }));
}

export function currencyOptions(t: Translator, present: string): Option[] {
  const codes = present && !currencies.includes(present) ? [...currencies, present] : currencies;
  return codes.map((code) => ({ value: code, label: `${code} – ${t.currencyName(code)}` }));
}

/** Languages a listing may be written in, the reader's own first. */
export function languageOptions(t: Translator, languages: readonly ContentLanguage[] = contentLanguages): Option<ContentLanguage>[] {
  return [...languages].sort((one, other) => Number(other === t.language) - Number(one === t.language)).map((language) => ({ value: language, label: t.languageName(language) }));
}
