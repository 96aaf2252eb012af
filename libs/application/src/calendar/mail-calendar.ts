import { bestTextOf, dayIn, parametersOf, recordOfLink, renderCalendar, type CalendarKind, type NotificationKind, type Parameters } from '@team-osaka/notifications';
import { prepared, type DeliveryEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';

const columns: Readonly<Record<CalendarKind, string>> = {
  match: 'state, version, due_at, null::text as valid_until', technology: 'state, version, due_at, valid_until_on::text as valid_until', need: 'state, version, due_at, valid_until_on::text as valid_until',
};

/** The calendar file of a mail that names a due date: what is due with its record now. Null where the mail names none, or nothing is due any more. */
export async function mailCalendar(app: Application, publicUrl: string, delivery: Pick<DeliveryEntity, 'link' | 'locale' | 'timeZone'>, kind: NotificationKind, parameters: Parameters): Promise<string | null> {
  const record = recordOfLink(delivery.link);
  const named = parametersOf(kind).filter((name) => name === 'due' || name === 'validUntil');
  if (record === null || !named.some((name) => parameters[name] !== undefined)) return null;
  const [row] = await app.dataSource.query<{ state: string; version: number; due_at: Date | null; valid_until: string | null }[]>(prepared(`select ${columns[record.kind]} from ${record.kind} where id = $1`), [record.id]);
  const day = row && (row.due_at && named.includes('due') ? dayIn(row.due_at, delivery.timeZone) : named.includes('validUntil') ? row.valid_until : null);
  if (!row || !day) return null;
  const title = bestTextOf(parameters[record.kind === 'technology' ? 'technology' : 'need'], delivery.locale);
  return renderCalendar({ ...record, state: row.state, version: row.version, day, title, locale: delivery.locale, publicUrl, now: app.clock.now() });
}
