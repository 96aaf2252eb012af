import { matchStates } from '@team-osaka/domain';
import { z } from 'zod';
import { id, organisationMention } from '../shape.js';

/** Something a need asks for: the concept named in the reader's language, and the need's own phrase. */
export const askedPoint = z.strictObject({ concept: z.string(), label: z.string(), need: z.string(), needLanguage: z.string() });

/** A public technology as others mention it, titled in the reader's language where it is written in it. */
export const offerMention = z.strictObject({ id, title: z.string(), language: z.string(), organisation: organisationMention });

/**
 * Technologies that together cover a need better than any alone. `coverage` and `alone` are 0..1: how much of what the need asks by name the set
 * covers, and its best member. `match` of a member: the match of the pair, null while there is none. `proposed`: the office took the members into
 * screening together, and this is what was known then.
 */
export const consortium = z.strictObject({
  coverage: z.number(), alone: z.number(), proposed: z.boolean(),
  members: z.array(z.strictObject({ technology: offerMention, match: z.strictObject({ id, state: z.enum(matchStates) }).nullable(), covers: z.array(askedPoint) })),
  uncovered: z.array(askedPoint),
});
export type ConsortiumView = z.output<typeof consortium>;
