import { z } from 'zod';
import { defineRoute } from '../route.js';
import { idParams } from '../shape.js';

const file = { mediaType: 'text/calendar', params: idParams, response: z.string() };

/** Calendar files (RFC 5545) of the day by which something is to be done, and of meetings; 404 where nothing is due or arranged. */
export const calendarRoutes = {
  match: defineRoute({ name: 'calendar.match', method: 'GET', path: '/matches/:id/calendar', permission: 'match.read', summary: 'When the next step of a match is due', ...file }),
  appointment: defineRoute({ name: 'calendar.appointment', method: 'GET', path: '/matches/:id/appointment/calendar', permission: 'match.read', summary: 'The meeting of a match that is ahead or going on', ...file }),
  technology: defineRoute({ name: 'calendar.technology', method: 'GET', path: '/technologies/:id/calendar', permission: 'technology.read', summary: 'When a technology is to be revised or renewed', ...file }),
  need: defineRoute({ name: 'calendar.need', method: 'GET', path: '/needs/:id/calendar', permission: 'need.read', summary: 'When a need is to be revised or ends', ...file }),
};
