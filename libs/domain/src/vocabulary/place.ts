/** Countries of the network (ISO 3166-1 alpha-2 → the languages officials there are likely to use). Further countries are valid too. */
export const partnerCountries = ['JP', 'VN', 'PH', 'TH', 'IN', 'MM', 'GB'] as const;

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const currencies = new Set(Intl.supportedValuesOf('currency'));

/** Codes that CLDR names but that are no country: unions, collections and test codes. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** True for an assigned ISO 3166-1 alpha-2 code, as known to the runtime's CLDR data; withdrawn codes (`UK`, `BU`, `SU`) are none. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !noCountries.has(code) && regionNames.of(code) !== undefined && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

/** True for an ISO 4217 currency code known to the runtime's CLDR data. */
export function isCurrency(code: string): boolean {
  return currencies.has(code);
}
