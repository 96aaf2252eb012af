import { contactsDisclosedStates } from '@team-osaka/domain';
import { MatchAppointmentEntity } from '@team-osaka/persistence';
import { In } from 'typeorm';
import { system, type Application } from '../application.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { factOf } from './appointment.js';
import { lockMatch } from './locked-match.js';

const batchSize = 50;

/**
 * Reminds both sides of meetings of the day ahead, once each. What was missed while the system was down is caught up, unless the meeting has begun
 * meanwhile. Matches that somebody holds are left to the next run.
 */
export async function remindAppointments(app: Application): Promise<void> {
  while ((await app.transaction(system, remindBatch)) === batchSize);
}

async function remindBatch(unit: UnitOfWork): Promise<number> {
  const due = await unit.manager.query<{ id: string; match_id: string }[]>(
    `select a.id, a.match_id from match_appointment a join match m on m.id = a.match_id where a.remind_at <= $1 order by a.remind_at limit ${batchSize} for update of m, a skip locked`, [unit.now],
  );
  for (const { id, match_id: matchId } of due) {
    const { match } = await lockMatch(unit, matchId);
    const appointment = await unit.manager.findOneByOrFail(MatchAppointmentEntity, { id });
    const stands = appointment.state === 'arranged' && appointment.startsAt > unit.now && contactsDisclosedStates.some((state) => state === match.state);
    if (stands) await unit.record({ event: 'match.appointment_reminded', payload: { id: matchId, appointment: factOf(appointment) }, subject: { kind: 'match', id: matchId } });
  }
  await unit.manager.update(MatchAppointmentEntity, { id: In(due.map(({ id }) => id)) }, { remindAt: null });
  return due.length;
}
