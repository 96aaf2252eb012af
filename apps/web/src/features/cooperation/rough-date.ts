import type { RoughDate } from '@team-osaka/contracts';
import type { DatePrecision, Translator } from '@team-osaka/i18n';

const precisionOf: Readonly<Record<number, DatePrecision>> = { 4: 'year', 7: 'month' };
const one = (t: Translator, date: string): string => t.date(date, precisionOf[date.length] ?? 'day');

/** A date as exactly as it is known: May 2016, 2015, October 2016 – November 2016, Japanese fiscal year 2019. */
export function roughDateText(t: Translator, { start, end, precision }: RoughDate): string {
  if (precision === 'fiscal-year') return t.text('cooperation.date.fiscal_year', { year: start.slice(0, 4) });
  return end ? t.text('cooperation.date.range', { start: one(t, start), end: one(t, end) }) : one(t, start);
}
