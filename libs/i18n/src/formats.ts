/** A moment (Date or ISO timestamp) or a calendar date (`2026-03-01`). */
export type DateValue = Date | string;
/** How exactly a date is known. */
export type DatePrecision = 'day' | 'month' | 'year';

/** Numbers, dates, money, lists and names in the manner of one locale. */
export interface Formats {
  /** A date: 1 March 2026. A calendar date never shifts with the time zone. */
  date(value: DateValue, precision?: DatePrecision): string;
  /** A moment with its zone: 1 March 2026, 09:30 GMT+9. */
  dateTime(value: DateValue, timeZone?: string): string;
  /** A moment to meet at, with its weekday and zone: Monday, 1 March 2026 at 09:30 GMT+9. */
  appointment(value: DateValue, timeZone?: string): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** A share between 0 and 1 as a percentage without decimals. */
  percent(share: number): string;
  /** Money with its ISO 4217 code, so that no two dollars look alike. */
  money(value: number, currency: string): string;
  list(items: readonly string[]): string;
  /** The distance between two moments in the largest fitting unit: in 3 days, yesterday. */
  relative(value: DateValue, now: Date): string;
  /** Name of a country (ISO 3166-1 alpha-2), the code itself where unknown. */
  country(code: string): string;
  /** Name of a language (BCP 47), the tag itself where unknown. */
  languageName(tag: string): string;
  /** Name of an ISO 4217 currency. */
  currencyName(code: string): string;
}

export interface FormatOptions {
  /** IANA zone of moments; the zone of the running system where absent. */
  readonly timeZone?: string;
}

const calendarDate = /^\d{4}(-\d{2}){0,2}$/;

const steps = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
] as const satisfies readonly (readonly [Intl.RelativeTimeFormatUnit, number])[];

const shapes: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  day: { dateStyle: 'long' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
};

/** What Unicode adds to a name in brackets, a former name or the capital ("Myanmar (Burma)"): the country itself does not, and no two names become alike. */
const formerName = /\s*\(.*\)$/u;

/** Builds the formats of a locale; the Intl objects are kept, since building one is slow. */
export function createFormats(locale: string, options: FormatOptions = {}): Formats {
  const kept = new Map<string, unknown>();
  function keep<T>(key: string, build: () => T): T {
    if (!kept.has(key)) kept.set(key, build());
    return kept.get(key) as T;
  }
  const numbers = (shape: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
    keep(`number ${JSON.stringify(shape)}`, () => new Intl.NumberFormat(locale, shape));
  const dates = (shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    keep(`date ${JSON.stringify(shape)}`, () => new Intl.DateTimeFormat(locale, shape));
  // Names are kept too: a form with a list of countries asks for all of them whenever it is drawn.
  const named = (type: 'region' | 'language' | 'currency', code: string): string =>
    keep(`${type} ${code}`, () => keep(type, () => new Intl.DisplayNames(locale, { type })).of(code) ?? code);
  const zone = (timeZone: string | undefined): { timeZone?: string } => (timeZone ? { timeZone } : {});

  return {
    date(value, precision = 'day') {
      const timeZone = typeof value === 'string' && calendarDate.test(value) ? 'UTC' : options.timeZone;
      return dates({ ...shapes[precision], ...zone(timeZone) }).format(new Date(value));
    },
    dateTime(value, timeZone) {
      const moment = new Date(value);
      const shown = zone(timeZone ?? options.timeZone);
      const time = dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short', ...shown }).format(moment);
      return `${dates({ ...shapes.day, ...shown }).format(moment)}, ${time}`;
    },
    appointment: (value, timeZone) =>
      dates({ weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short', ...zone(timeZone ?? options.timeZone) }).format(new Date(value)),
    number: (value, shape) => numbers(shape).format(value),
    percent: (share) => numbers({ style: 'percent', maximumFractionDigits: 0 }).format(share),
    money: (value, currency) =>
      numbers({ style: 'currency', currency, currencyDisplay: 'code', minimumFractionDigits: 0, maximumFractionDigits: 2 }).format(value),
    list: (items) => keep('list', () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items),
    relative(value, now) {
      const seconds = (new Date(value).getTime() - now.getTime()) / 1000;
      const format = keep('relative', () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
      const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? (['minute', 60] as const);
      return format.format(Math.trunc(seconds / size), unit);
    },
    country: (code) => named('region', code).replace(formerName, ''),
    languageName: (tag) => named('language', tag),
    currencyName: (code) => named('currency', code),
  };
}
