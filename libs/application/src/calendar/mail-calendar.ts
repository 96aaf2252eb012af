import { bestTextOf, dayIn, parametersOf, recordOfLink, renderAppointment, renderCalendar, type CalendarFile, type NotificationKind, type Parameters } from '@team-osaka/notifications';
import type { DeliveryEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import type { PostOffice } from '../notification/post-office.js';

/**
 * The calendar file of a mail: its meeting as the mail tells of it, or what is due with its record now. Null where the mail names no date, or nothing
 * is due any more.
 */
export async function mailCalendar(
  app: Application, { publicUrl, mailFrom, dueRecordOf }: Pick<PostOffice, 'publicUrl' | 'mailFrom' | 'dueRecordOf'>, mail: Pick<DeliveryEntity, 'link' | 'locale' | 'timeZone'>, kind: NotificationKind, parameters: Parameters,
): Promise<CalendarFile | null> {
  const record = recordOfLink(mail.link);
  const { appointment } = parameters;
  const now = app.clock.now();
  if (record !== null && typeof appointment === 'object' && 'appointment' in appointment) {
    return renderAppointment({ ...appointment, matchId: record.id, title: bestTextOf(parameters.need, mail.locale), locale: mail.locale, publicUrl, mailFrom, now });
  }
  const named = parametersOf(kind).filter((name) => name === 'due' || name === 'validUntil');
  if (record === null || !named.some((name) => parameters[name] !== undefined)) return null;
  const row = await dueRecordOf(record);
  const day = row && (row.due_at && named.includes('due') ? dayIn(row.due_at, mail.timeZone) : named.includes('validUntil') ? row.valid_until : null);
  if (!row || !day) return null;
  const title = bestTextOf(parameters[record.kind === 'technology' ? 'technology' : 'need'], mail.locale);
  return { name: 'due.ics', method: 'PUBLISH', text: renderCalendar({ ...record, state: row.state, version: row.version, day, title, locale: mail.locale, publicUrl, now }) };
}
