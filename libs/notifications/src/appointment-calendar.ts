import type { AppointmentFact } from '@team-osaka/contracts';
import { translatorOf } from '@team-osaka/i18n/server';
import { calendarText, escaped, utc, type CalendarFile } from './calendar-file.js';
import { oneLine } from './localise.js';

/** A meeting as a reader's calendar shows it. */
export interface AppointmentEntry {
  readonly appointment: AppointmentFact;
  readonly matchId: string;
  /** Title of the need as the reader reads it. */
  readonly title: string;
  /** BCP 47 language of the reader. */
  readonly locale: string;
  /** Address of the web application, without a trailing slash. */
  readonly publicUrl: string;
  /** Mailbox that sends mails, such as `Name <address>`. */
  readonly mailFrom: string;
  readonly now: Date;
}

/**
 * The calendar file of a meeting. It has one UID for all of its life and a rising SEQUENCE, so that a calendar moves the entry, and takes it out
 * once the meeting is called off. PUBLISH, not REQUEST: docs/decisions/0012.
 */
export function renderAppointment({ appointment, matchId, title, locale, publicUrl, mailFrom, now }: AppointmentEntry): CalendarFile {
  const t = translatorOf(locale);
  const { id, sequence, isCalledOff, startsAt, minutes, place, link, note } = appointment;
  const start = new Date(startsAt);
  const url = `${publicUrl}/matches/${matchId}`;
  const name = oneLine(title);
  const description = [name, link ?? '', ...note.split(/\r?\n/).map(oneLine), url].filter(Boolean).join('\n');
  const method = isCalledOff ? 'CANCEL' : 'PUBLISH';
  const text = calendarText(method, t.language, [
    `UID:meeting-${id}@${new URL(publicUrl).hostname}`, `SEQUENCE:${sequence}`, `DTSTAMP:${utc(now)}`, `STATUS:${isCalledOff ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTART:${utc(start)}`, `DTEND:${utc(new Date(start.getTime() + minutes * 60_000))}`, `ORGANIZER;CN=Team OSAKA Network:mailto:${addressIn(mailFrom)}`,
    `SUMMARY:${escaped(t.text('calendar.meeting', { title: name }))}`, `LOCATION:${escaped(oneLine(place ?? link ?? ''))}`, `DESCRIPTION:${escaped(description)}`, `URL;VALUE=URI:${url}`,
  ]);
  return { name: 'meeting.ics', method, text };
}

const addressIn = (mailbox: string): string => oneLine(/<([^<>]+)>\s*$/.exec(mailbox)?.[1] ?? mailbox);
