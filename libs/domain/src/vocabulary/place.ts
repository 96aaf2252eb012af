/** Countries of the network (ISO 3166-1 alpha-2 → the languages officials there are likely to use). Further countries are valid too. */
export const partnerCountries = ['JP', 'VN', 'PH', 'TH', 'IN', 'MM', 'GB'] as const;

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const currencies = new Set(Intl.supportedValuesOf('currency'));

/** True for an assigned ISO 3166-1 alpha-2 code, as known to the runtime's CLDR data. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && regionNames.of(code) !== undefined;
}

/** True for an ISO 4217 currency code known to the runtime's CLDR data. */
export function isCurrency(code: string): boolean {
  return currencies.has(code);
}
