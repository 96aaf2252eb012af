import type { AppointmentBody, MatchView } from '@team-osaka/contracts';
import { DomainError, reminderOf, type AppointmentAction, type Viewer } from '@team-osaka/domain';
import { MatchAppointmentEntity, MatchEntity, newId } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { checkVersion } from '../transition.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { appointmentAbilities, arrangedAppointment, callOffUpcoming, factOf, isUpcoming } from './appointment.js';
import { lockVisibleMatch } from './locked-match.js';
import { readMatch } from './match.query.js';

/**
 * Arranges a meeting of the two sides. Errors: `match.not_found`, `match.stale_version`, `match.wrong_state`, `match.appointment_pending` where one
 * is ahead, `request.invalid` with `not_in_future`.
 */
export function arrangeAppointment(app: Application, viewer: Viewer, id: string, { version, ...body }: AppointmentBody): Promise<MatchView> {
  return change(app, viewer, id, version, 'arrange', async (unit, known) => {
    const details = detailsOf(unit, body);
    if (known !== null) await unit.manager.update(MatchAppointmentEntity, { id: known.id }, { state: 'over' });
    const appointment = Object.assign(new MatchAppointmentEntity(), { id: newId(), createdAt: unit.now, matchId: id, state: 'arranged' as const, sequence: 0, ...details });
    await unit.manager.save(MatchAppointmentEntity, appointment);
    await unit.record({ event: 'match.appointment_arranged', payload: { id, appointment: factOf(appointment) }, subject: { kind: 'match', id } });
  });
}

/** Moves the meeting ahead to another time or place; the calendar entry stays the same one. Errors as of arranging, and `match.appointment_not_found`. */
export function moveAppointment(app: Application, viewer: Viewer, id: string, { version, ...body }: AppointmentBody): Promise<MatchView> {
  return change(app, viewer, id, version, 'move', async (unit, known) => {
    if (known === null) throw new DomainError('match.appointment_not_found');
    Object.assign(known, detailsOf(unit, body), { sequence: known.sequence + 1 });
    await unit.manager.save(MatchAppointmentEntity, known);
    await unit.record({ event: 'match.appointment_moved', payload: { id, appointment: factOf(known) }, subject: { kind: 'match', id } });
  });
}

/** Calls the meeting ahead off. Errors: those of the match, and `match.appointment_not_found`. */
export function callOffAppointment(app: Application, viewer: Viewer, id: string, { version, reason }: { version: number; reason?: string | undefined }): Promise<MatchView> {
  return change(app, viewer, id, version, 'call_off', async (unit) => {
    await callOffUpcoming(unit, id, reason?.trim() || null);
  });
}

type Details = Omit<AppointmentBody, 'version'>;

/** Locks the match, lets only what is open to its parties now pass, and gives the match a new version: whoever acts on the old page is refused. */
async function change(
  app: Application, viewer: Viewer, id: string, version: number, action: AppointmentAction, apply: (unit: UnitOfWork, arranged: MatchAppointmentEntity | null) => Promise<void>,
): Promise<MatchView> {
  await app.transaction(viewer, async (unit) => {
    const { match, situation } = await lockVisibleMatch(unit, viewer, id);
    const arranged = await arrangedAppointment(unit, id);
    const hasMeeting = arranged !== null && isUpcoming(arranged, unit.now);
    const isOpen = (withMeeting: boolean): boolean => appointmentAbilities(situation(), withMeeting).includes(action);
    if (!isOpen(action !== 'arrange')) throw new DomainError('match.wrong_state', { facts: { state: match.state, action } });
    // Only now: whoever has not met the other side is not told who acted.
    await checkVersion(unit, { room: 'match', record: match, state: match.state, version });
    if (!isOpen(hasMeeting)) throw new DomainError(hasMeeting ? 'match.appointment_pending' : 'match.appointment_not_found');
    await apply(unit, arranged);
    match.updatedAt = unit.now;
    await unit.manager.save(MatchEntity, match);
  });
  return readMatch(app, viewer, id);
}

function detailsOf({ now, actorId }: UnitOfWork, { startsAt, minutes, timeZone, place, link, note }: Details) {
  const start = new Date(startsAt);
  if (start <= now) throw new DomainError('request.invalid', { fields: [{ pointer: '/body/startsAt', code: 'not_in_future' }] });
  return { startsAt: start, minutes, timeZone, place, link, note, changedById: actorId, remindAt: reminderOf(start, now) };
}
