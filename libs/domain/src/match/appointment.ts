import type { MatchState } from './match.machine.js';

/**
 * States in which a meeting can be arranged: the sides know each other, and no project has its own plan yet. One that was arranged before the project
 * may still be moved and called off.
 */
export const arrangeableStates = ['introduced', 'meeting_held', 'exploring', 'agreed'] as const satisfies readonly MatchState[];

/** What somebody may do about the meeting of a match. */
export const appointmentActions = ['arrange', 'move', 'call_off'] as const;
export type AppointmentAction = (typeof appointmentActions)[number];

/** Shortest and longest meeting, in minutes. */
export const appointmentMinutes = { min: 5, max: 1440 } as const;

/** Both sides are reminded so long before a meeting. */
const reminderLeadMs = 86_400_000;

/** When both sides are to be reminded; null where the day before has begun, so that they have just been told. */
export function reminderOf(startsAt: Date, now: Date): Date | null {
  const at = new Date(startsAt.getTime() - reminderLeadMs);
  return at > now ? at : null;
}
