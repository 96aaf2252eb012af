import { bytePieces } from './byte-pieces.js';

/** A calendar file (RFC 5545) as a mail carries it. */
export interface CalendarFile {
  readonly name: 'due.ics' | 'meeting.ics';
  /** METHOD of the file: `CANCEL` takes the entry out of the calendar. */
  readonly method: 'PUBLISH' | 'CANCEL';
  readonly text: string;
}

/** The lines of one entry as a file; `language` is that of its texts. */
export function calendarText(method: CalendarFile['method'], language: string, entry: readonly string[]): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Team OSAKA Network//Calendar//${language.toUpperCase()}`, `METHOD:${method}`, 'BEGIN:VEVENT', ...entry, 'END:VEVENT', 'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** A moment or day in the short form of calendars. */
export const compact = (moment: string): string => moment.replaceAll(/[-:]/g, '');
/** A moment in UTC. */
export const utc = (moment: Date): string => `${compact(moment.toISOString().slice(0, 19))}Z`;
/** Text as the value of a property; line breaks of any kind are kept as line breaks of the text. */
export const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** A line has at most 75 bytes; the blank that begins its next piece is one of them. */
const folded = (line: string): string => bytePieces(line, 74).join('\r\n ');
