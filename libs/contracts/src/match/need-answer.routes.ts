import { z } from 'zod';
import { defineRoute } from '../route.js';
import { id, idParams, instant } from '../shape.js';
import { askedPoint, consortium, offerMention } from './consortium.shape.js';
import { explanation } from './match.routes.js';

/** A technology that answers a need in part only. `covers` may be empty where only the wording is alike; `conditions` are those not met. */
const nearOffer = z.strictObject({ technology: offerMention, covers: z.array(askedPoint), missing: z.array(askedPoint), conditions: explanation.shape.constraints });
export type NearOfferView = z.output<typeof nearOffer>;

/**
 * What the network has for an open need. `standing`: `pending` until the engine has looked, `found` while any match of the need lives,
 * else `nothing`: then `nearest` holds the nearest partial offers. `consortium` is the office's own until it has proposed its members.
 */
const needAnswer = z.strictObject({
  standing: z.enum(['pending', 'found', 'nothing']), computedAt: instant.nullable(), nearest: z.array(nearOffer), consortium: consortium.nullable(),
  abilities: z.array(z.enum(['propose_consortium'])),
});
export type NeedAnswerView = z.output<typeof needAnswer>;

/** What the network has for a need as a whole, beside its single matches. */
export const needAnswerRoutes = {
  read: defineRoute({
    name: 'match.read-answer', method: 'GET', path: '/needs/:id/answer', permission: 'match.answer', summary: 'What the network has for an open need: the own city and the office',
    params: idParams, response: needAnswer,
  }),
  propose: defineRoute({
    name: 'match.propose-consortium', method: 'POST', path: '/needs/:id/consortium', permission: 'match.decide',
    summary: 'Take the matches of all members of the consortium into screening, linked with each other', params: idParams,
    /** The members as they were seen. */
    body: z.strictObject({ technologyIds: z.array(id).min(2).max(3) }), response: needAnswer,
  }),
};
