import { DomainError, isOffice, isOwn, type Viewer } from '@team-osaka/domain';
import { dayIn, renderAppointment, renderCalendar, type CalendarKind } from '@team-osaka/notifications';
import type { Application } from '../application.js';
import { readMatch } from '../match/match.query.js';
import { readNeed } from '../need/read-need.query.js';
import { readTechnology } from '../technology/read-technology.query.js';

interface Due {
  readonly state: string;
  readonly version: number;
  readonly title: string;
  readonly dueAt: string | null;
  /** A day without a clock. */
  readonly validUntil: string | null;
}

/**
 * The calendar file of what is due with a record that the viewer may see, by the viewer's own calendar. Errors: those of reading the record;
 * `request.not_found` where nothing is due.
 */
export async function readCalendar(app: Application, viewer: Viewer, publicUrl: string, kind: CalendarKind, id: string): Promise<string> {
  const { dueAt, validUntil, ...due } = await dueOf(app, viewer, kind, id);
  const day = dueAt === null ? validUntil : dayIn(new Date(dueAt), await timeZoneOf(app, viewer));
  if (day === null) throw new DomainError('request.not_found');
  return renderCalendar({ kind, id, ...due, day, locale: localeOf(viewer), publicUrl, now: app.clock.now() });
}

/**
 * The calendar file of the meeting of a match that is ahead or going on. Errors: `match.not_found`, `request.not_found` where there is none, or where
 * the viewer may not see it.
 */
export async function readAppointmentCalendar(app: Application, viewer: Viewer, { publicUrl, mailFrom }: { publicUrl: string; mailFrom: string }, id: string): Promise<string> {
  const { appointment, need } = await readMatch(app, viewer, id);
  if (appointment === null) throw new DomainError('request.not_found');
  return renderAppointment({ appointment: { ...appointment, isCalledOff: false }, matchId: id, title: need.title, locale: localeOf(viewer), publicUrl, mailFrom, now: app.clock.now() }).text;
}

const localeOf = (viewer: Viewer): string => (viewer.role === 'public' ? 'en' : viewer.locale);

async function dueOf(app: Application, viewer: Viewer, kind: CalendarKind, id: string): Promise<Due> {
  switch (kind) {
    case 'match': {
      const { state, version, dueAt, need } = await readMatch(app, viewer, id);
      return { state, version, dueAt, title: need.title, validUntil: null };
    }
    case 'technology':
    case 'need': {
      const view = kind === 'need' ? await readNeed(app, viewer, id) : await readTechnology(app, viewer, id);
      const isInside = isOffice(viewer) || isOwn(viewer, view.organisation.id);
      return { state: view.state, version: view.version, title: view.title, dueAt: isInside ? view.dueAt : null, validUntil: view.validUntil };
    }
  }
}

async function timeZoneOf(app: Application, viewer: Viewer): Promise<string> {
  if (viewer.role === 'public') return 'UTC';
  const [row] = await app.dataSource.query<{ time_zone: string }[]>('select time_zone from person where id = $1', [viewer.personId]);
  return row?.time_zone ?? 'UTC';
}
