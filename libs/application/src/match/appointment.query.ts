import type { AppointmentView } from '@team-osaka/contracts';
import type { EntityManager } from 'typeorm';
import { isPresent } from './appointment.js';

interface AppointmentRow {
  id: string;
  sequence: number;
  starts_at: Date;
  minutes: number;
  time_zone: string;
  place: string | null;
  link: string | null;
  note: string;
  by: string | null;
}

/** The meeting of a match that is ahead or going on; null where there is none. Callers check that the reader may meet the other side. */
export async function presentAppointment(manager: EntityManager, matchId: string, now: Date): Promise<AppointmentView | null> {
  const [row] = await manager.query<AppointmentRow[]>(
    `select a.id, a.sequence, a.starts_at, a.minutes, a.time_zone, a.place, a.link, a.note, p.name as by
       from match_appointment a left join person p on p.id = a.changed_by_id where a.match_id = $1 and ${isPresent('$2')}`,
    [matchId, now],
  );
  if (row === undefined) return null;
  const { starts_at, time_zone, ...rest } = row;
  return { ...rest, startsAt: starts_at.toISOString(), timeZone: time_zone };
}
