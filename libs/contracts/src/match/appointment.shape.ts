import { z } from 'zod';
import { id, instant } from '../shape.js';

/** `sequence` grows with each change of the meeting. */
const meeting = { id, sequence: z.int(), startsAt: instant, minutes: z.int(), place: z.string().nullable(), link: z.string().nullable(), note: z.string() };

/** A meeting as an event left it. */
export const appointmentFact = z.strictObject({ ...meeting, isCalledOff: z.boolean() });
export type AppointmentFact = z.output<typeof appointmentFact>;

/** A meeting on the page of its match; `timeZone` is that in which it was entered, `by` who arranged or moved it. */
export const appointmentView = z.strictObject({ ...meeting, timeZone: z.string(), by: z.string().nullable() });
export type AppointmentView = z.output<typeof appointmentView>;
