import type { RoughDate } from '@team-osaka/contracts';

/**
 * First calendar day of a date known to some precision, for sorting: `2016-06` → `2016-06-01`. A Japanese fiscal year
 * begins on 1 April.
 */
export function firstDay({ start, precision }: RoughDate): string {
  const [year = '', month = precision === 'fiscal-year' ? '04' : '01', day = '01'] = start.split('-');
  return `${year}-${month}-${day}`;
}

/** First day of a year or month (`2016`, `2016-06`). */
export function periodStart(period: string): string {
  return period.length === 4 ? `${period}-01-01` : `${period}-01`;
}

/** First day after a year or month: `2016` → `2017-01-01`, `2016-12` → `2017-01-01`. */
export function periodEnd(period: string): string {
  const [year = 0, month] = period.split('-').map(Number);
  const next = month === undefined ? new Date(Date.UTC(year + 1, 0, 1)) : new Date(Date.UTC(year, month, 1));
  return next.toISOString().slice(0, 10);
}

/** True for a calendar date that exists, as ISO 8601. */
export function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
