import { productLanguageOf } from '@team-osaka/domain';
import { localeOf } from '@team-osaka/i18n';
import { translatorOf } from '@team-osaka/i18n/server';
import type { Translator } from '@team-osaka/i18n';
import type { ContactFact, Parameter, PhraseFact } from './parameter.js';

/** A piece of text with its language where that may differ from the reader's. */
export interface Piece {
  readonly text: string;
  readonly language?: string;
}

/** One reader: texts in the reader's language, moments as dates of the reader's zone. */
export interface Reader {
  readonly t: Translator;
  readonly timeZone: string;
}

export const readerOf = (locale: string, timeZone: string): Reader => ({ t: translatorOf(locale), timeZone });

// Everything that could end a header line, reverse the reading direction or hide in a name.
// oxlint-disable-next-line no-control-regex
const unsafe = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/g;

/** One line of printable text: what may stand in a header. */
export const oneLine = (text: string): string => text.replace(unsafe, ' ').replace(/\s+/g, ' ').trim();

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The text cut to `max` characters as people count them. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const parts = [...graphemes.segment(text)];
  return parts.length <= max ? text : `${parts.slice(0, max - 1).map((part) => part.segment).join('').trimEnd()}…`;
}

/** The text in the reader's language, else in English, else in the original, else whichever there is. */
export function bestText(texts: Readonly<Record<string, string>>, original: string | null, locale: string): Piece {
  const language = [locale, productLanguageOf(locale), 'en', original ?? '', ...Object.keys(texts)].find((tag) => texts[tag]);
  return language === undefined ? { text: '' } : { text: texts[language] ?? '', language };
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** A date with its weekday: a deadline is read faster with it. */
export function localDay({ t, timeZone }: Reader, moment: string): string {
  const calendarDay = /^\d{4}-\d{2}-\d{2}$/.test(moment);
  const zone = calendarDay ? 'UTC' : timeZone;
  const key = `${t.language} ${zone}`;
  let format = dayFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf[t.language], { dateStyle: 'full', timeZone: zone });
    dayFormats.set(key, format);
  }
  return format.format(new Date(moment));
}

/** A fact as the reader reads it in a sentence; empty for facts that only stand in the list of details. */
export function pieceOf(reader: Reader, value: Parameter): Piece {
  const { t } = reader;
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'number') return { text: t.number(value) };
  if ('texts' in value) return bestText(value.texts, value.original, t.language);
  if ('moment' in value) return { text: value.withTime ? t.dateTime(value.moment, reader.timeZone) : localDay(reader, value.moment) };
  if ('appointment' in value) return { text: t.appointment(value.appointment.startsAt, reader.timeZone) };
  if ('day' in value) return { text: localDay(reader, value.day) };
  if ('country' in value) return { text: [value.place, t.country(value.country)].filter(Boolean).join(', ') };
  if ('label' in value) return { text: t.textOr(value.label, value.label.slice(value.label.lastIndexOf('.') + 1)) };
  return { text: '' };
}

/** What met what, in the words and languages of both texts. */
export const phraseLine = ({ t }: Reader, phrase: PhraseFact): string =>
  t.text('notification.phrase', { need: clip(phrase.need, 80), technology: clip(phrase.technology, 80) });

/** Rows of a contact: label and value. */
export function contactRows({ t }: Reader, contact: ContactFact): [label: string, value: string][] {
  const rows: [string, string | null][] = [
    [t.text('notification.contact.name'), contact.name],
    [t.text('notification.contact.organisation'), contact.organisation],
    [t.text('notification.contact.department'), contact.department],
    [t.text('notification.contact.email'), contact.email],
    [t.text('notification.contact.telephone'), contact.telephone],
    [t.text('notification.contact.language'), t.languageName(contact.language)],
  ];
  return rows.filter((row): row is [string, string] => Boolean(row[1]));
}
