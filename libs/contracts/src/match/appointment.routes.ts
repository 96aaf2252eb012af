import { appointmentMinutes } from '@team-osaka/domain';
import { z } from 'zod';
import { defineRoute } from '../route.js';
import { actionBody, idParams, instant, line, prose, secureAddress, timeZone, version } from '../shape.js';
import { matchView } from './match.routes.js';

/**
 * When and where the sides meet. `startsAt` lies in the future; `timeZone` is that in which it was entered; a place, a link, or both are given.
 * Codes at fields: `not_in_future`, `place_or_link_required`, `address_not_secure`.
 */
const details = z
  .strictObject({
    version, startsAt: instant, minutes: z.int().min(appointmentMinutes.min).max(appointmentMinutes.max), timeZone,
    place: line(200).nullable().default(null), link: secureAddress.nullable().default(null), note: prose(2000).default(''),
  })
  .refine(({ place, link }) => place !== null || link !== null, { path: ['place'], params: { code: 'place_or_link_required' } });
export type AppointmentBody = z.output<typeof details>;

/**
 * The meeting of a match: one at a time. `version` is that of the match. Every command answers with the match. Errors beside those of the
 * match's actions: `match.appointment_pending` (arranging a second one), `match.appointment_not_found` (there is none to move or call off).
 */
export const appointmentRoutes = {
  arrange: defineRoute({
    name: 'match.arrange-appointment', method: 'POST', path: '/matches/:id/appointment', permission: 'match.progress',
    summary: 'Arrange a meeting after the introduction; both sides get it as a calendar file', params: idParams, body: details, response: matchView,
  }),
  move: defineRoute({
    name: 'match.move-appointment', method: 'POST', path: '/matches/:id/appointment/change', permission: 'match.progress',
    summary: 'Move the meeting to another time or place', params: idParams, body: details, response: matchView,
  }),
  callOff: defineRoute({
    name: 'match.call-off-appointment', method: 'POST', path: '/matches/:id/appointment/cancellation', permission: 'match.progress',
    summary: 'Call the meeting off', params: idParams, body: actionBody, response: matchView,
  }),
};
