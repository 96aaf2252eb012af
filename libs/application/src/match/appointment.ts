import type { AppointmentFact } from '@team-osaka/contracts';
import { arrangeableStates, contactsDisclosedStates, type AppointmentAction } from '@team-osaka/domain';
import { MatchAppointmentEntity } from '@team-osaka/persistence';
import type { UnitOfWork } from '../unit-of-work.js';
import { isMutual, type MatchSituation } from './match.policy.js';

/** Holds for a row `a` of `match_appointment` that is ahead or going on at the moment of the parameter. */
export const isPresent = (moment: string): string => `a.state = 'arranged' and a.starts_at + a.minutes * interval '1 minute' > ${moment}`;

/** True while a meeting is ahead or going on. */
export const isUpcoming = ({ startsAt, minutes }: Pick<MatchAppointmentEntity, 'startsAt' | 'minutes'>, now: Date): boolean => startsAt.getTime() + minutes * 60_000 > now.getTime();

/** What a viewer who may see the match may do about its meeting: either side and the office the same. */
export function appointmentAbilities(situation: MatchSituation, hasMeeting: boolean): AppointmentAction[] {
  if (!isMutual(situation)) return [];
  if (hasMeeting) return contactsDisclosedStates.some((state) => state === situation.state) ? ['move', 'call_off'] : [];
  return arrangeableStates.some((state) => state === situation.state) ? ['arrange'] : [];
}

/** The meeting that is arranged, also where its time has passed; null where there is none. The match is locked. */
export const arrangedAppointment = (unit: UnitOfWork, matchId: string): Promise<MatchAppointmentEntity | null> => unit.manager.findOneBy(MatchAppointmentEntity, { matchId, state: 'arranged' });

/** The meeting as events tell of it. */
export function factOf({ id, sequence, state, startsAt, minutes, place, link, note }: MatchAppointmentEntity): AppointmentFact {
  return { id, sequence, isCalledOff: state === 'called_off', startsAt: startsAt.toISOString(), minutes, place, link, note };
}

/** Calls off the meeting that a match has ahead, where it has one: nobody waits for whom nobody meets. */
export async function callOffUpcoming(unit: UnitOfWork, matchId: string, reason: string | null): Promise<boolean> {
  const appointment = await arrangedAppointment(unit, matchId);
  if (appointment === null || !isUpcoming(appointment, unit.now)) return false;
  Object.assign(appointment, { state: 'called_off', sequence: appointment.sequence + 1, changedById: unit.actorId, remindAt: null });
  await unit.manager.save(MatchAppointmentEntity, appointment);
  await unit.record({ event: 'match.appointment_called_off', payload: { id: matchId, appointment: factOf(appointment), reason }, subject: { kind: 'match', id: matchId }, reason });
  return true;
}
