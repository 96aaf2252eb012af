import { translatorOf } from '@team-osaka/i18n/server';
import type { TextKey } from '@team-osaka/i18n';
import { calendarText, compact, escaped, utc } from './calendar-file.js';
import { bestText, oneLine } from './localise.js';
import type { Parameter } from './parameter.js';

/** Records that wait for something until a day. */
export const calendarKinds = ['match', 'technology', 'need'] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** A day by which something is to be done with a record. */
export interface CalendarDay {
  readonly kind: CalendarKind;
  readonly id: string;
  readonly state: string;
  /** Version of the record: a later file replaces an earlier one in the reader's calendar. */
  readonly version: number;
  /** Calendar day of the reader, ISO 8601. */
  readonly day: string;
  /** Title of the need or technology as the reader reads it. */
  readonly title: string;
  /** BCP 47 language of the reader. */
  readonly locale: string;
  /** Address of the web application, without a trailing slash. */
  readonly publicUrl: string;
  readonly now: Date;
}

const steps: Readonly<Record<CalendarKind, Readonly<Record<string, TextKey>>>> = {
  match: { screening: 'home.next.office.decide', awaiting_consent: 'home.next.match.consent', introduced: 'home.next.match.record_meeting', meeting_held: 'home.next.match.explore', exploring: 'home.next.match.explore' },
  technology: { submitted: 'home.next.office.decide', in_review: 'home.next.office.decide', changes_requested: 'home.next.technology.submit', published: 'listing.field.valid_until', stale_warning: 'home.next.technology.renew' },
  need: { submitted: 'home.next.office.decide', in_review: 'home.next.office.decide', changes_requested: 'home.next.need.submit', open: 'listing.field.valid_until', partly_matched: 'listing.field.valid_until' },
};
const pages: Readonly<Record<CalendarKind, string>> = { match: 'matches', technology: 'technologies', need: 'needs' };

/** The path of a record's page as kind and id; null for other pages. */
export function recordOfLink(link: string): { readonly kind: CalendarKind; readonly id: string } | null {
  const [, page, id] = /^\/(matches|technologies|needs)\/([0-9a-f-]{36})$/.exec(link) ?? [];
  const kind = calendarKinds.find((one) => pages[one] === page);
  return kind === undefined || id === undefined ? null : { kind, id };
}

/** The day of a moment in a time zone, ISO 8601. */
export const dayIn = (moment: Date, timeZone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);

/**
 * A calendar file (RFC 5545) with one all-day entry, in the reader's language. A record has one UID for all of its life and its version as
 * SEQUENCE, so that a calendar moves the entry instead of adding another. A reminder comes a day before.
 */
export function renderCalendar({ kind, id, state, version, day, title, locale, publicUrl, now }: CalendarDay): string {
  const t = translatorOf(locale);
  const url = `${publicUrl}/${pages[kind]}/${id}`;
  const step = t.text(steps[kind][state] ?? 'calendar.step.due');
  const name = oneLine(title);
  const summary = escaped(t.text('calendar.summary', { step, title: name }));
  return calendarText('PUBLISH', t.language, [
    // Days have no zone: the file names the day itself.
    `UID:${kind}-${id}@${new URL(publicUrl).hostname}`, `SEQUENCE:${version}`, `DTSTAMP:${utc(now)}`,
    `DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(dayAfter(day))}`, `SUMMARY:${summary}`, `DESCRIPTION:${escaped(`${name}\n${url}`)}`, `URL;VALUE=URI:${url}`,
    'BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-P1D', `DESCRIPTION:${summary}`, 'END:VALARM',
  ]);
}

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** A fact with texts as the reader reads it; empty for any other. */
export function bestTextOf(value: Parameter | undefined, locale: string): string {
  return typeof value === 'object' && 'texts' in value ? bestText(value.texts, value.original, locale).text : '';
}
