import Holidays from 'date-holidays';

/**
 * Working days count where neither side has a weekend or a public holiday. Holidays come from the dated data of the
 * `date-holidays` package (public holidays by country), not from code.
 */
const calendars = new Map<string, Holidays>();

function calendarOf(country: string): Holidays {
  let calendar = calendars.get(country);
  if (!calendar) {
    calendar = new Holidays(country, { types: ['public'] });
    calendars.set(country, calendar);
  }
  return calendar;
}

const holidayCache = new Map<string, ReadonlySet<string>>();

/** Public holidays of a country and year as ISO dates; empty where the country's calendar is not known. */
export function publicHolidays(country: string, year: number): ReadonlySet<string> {
  const key = `${country}-${year}`;
  let days = holidayCache.get(key);
  if (!days) {
    const found = calendarOf(country).getHolidays(year) ?? [];
    days = new Set(found.map((holiday) => holiday.date.slice(0, 10)));
    holidayCache.set(key, days);
  }
  return days;
}

/** True where the UTC date is a working day in every one of the countries (ISO 3166-1 alpha-2). */
export function isWorkingDay(date: Date, countries: readonly string[]): boolean {
  const weekday = date.getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  const iso = date.toISOString().slice(0, 10);
  return countries.every((country) => !publicHolidays(country, date.getUTCFullYear()).has(iso));
}

/** The moment `days` working days of all the countries after `start`, at the same time of day (UTC). */
export function addWorkingDays(start: Date, days: number, countries: readonly string[]): Date {
  const date = new Date(start);
  let left = days;
  while (left > 0) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (isWorkingDay(date, countries)) left -= 1;
  }
  return date;
}
