import { appointmentActions, matchOrigins, matchReasonCodes, matchSides, matchStates } from '@team-osaka/domain';
import { z } from 'zod';
import { defineRoute } from '../route.js';
import { actionBody, decision, id, idParams, instant, listOf, organisationMention, pageOf, paging, prose } from '../shape.js';
import { actionRoute } from '../action-route.js';
import { appointmentView } from './appointment.shape.js';
import { consortium } from './consortium.shape.js';

/** Why the engine put need and technology together; the same shape that `@team-osaka/matching` returns. */
export const explanation = z.strictObject({
  signals: z.array(z.strictObject({ name: z.string(), value: z.number(), weight: z.number() })),
  /** What the signals together count, 0..1: less where few phrases of the need meet anything. */
  breadth: z.number(),
  evidence: z.array(z.strictObject({
    concept: z.string(), label: z.string(), need: z.string(), needLanguage: z.string(), technology: z.string(), technologyLanguage: z.string(), kind: z.enum(['exact', 'related']),
  })),
  uncovered: z.array(z.strictObject({ concept: z.string(), label: z.string(), need: z.string() })),
  constraints: z.array(z.strictObject({
    type: z.string(), level: z.enum(['must', 'nice']), state: z.enum(['met', 'not-met', 'unknown']), detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })),
  engineVersion: z.string(), dataVersion: z.string(),
});
export type ExplanationView = z.output<typeof explanation>;

const party = z.strictObject({ id, title: z.string(), summary: z.string(), language: z.string(), organisation: organisationMention });

const matchRow = z.strictObject({
  id, state: z.enum(matchStates), origin: z.enum(matchOrigins), version: z.int(), technology: party, need: party.extend({ country: z.string().nullable() }),
  score: z.number().nullable(), confidence: z.enum(['strong', 'possible', 'none']).nullable(), dueAt: instant.nullable(), updatedAt: instant, createdAt: instant,
  /** Side of the viewer, null for the office. */
  side: z.enum(matchSides).nullable(), ownConsent: z.enum(['pending', 'given', 'declined']).nullable(), abilities: z.array(z.string()),
});
export type MatchRow = z.output<typeof matchRow>;

const contact = z.strictObject({ name: z.string(), organisation: z.string(), department: z.string().nullable(), email: z.string(), telephone: z.string().nullable(), language: z.string() });

/**
 * A match as this viewer may see it. `explanation` for the office always and for parties from approval on; `contacts` only once both consented;
 * the other side's answer is never shown to a party before the introduction.
 */
export const matchView = matchRow.extend({
  explanation: explanation.nullable(), message: z.string().nullable(), contacts: z.array(contact.extend({ side: z.enum(matchSides) })).nullable(),
  consents: z.array(z.strictObject({ side: z.enum(matchSides), state: z.enum(['pending', 'given', 'declined']), at: instant.nullable(), reminders: z.int() })).nullable(),
  decision: decision.nullable(), reasonCode: z.enum(matchReasonCodes).nullable(),
  /** For the office: the consortium that this technology is a member of, where there is one. */
  consortium: consortium.nullable(),
  /** The meeting ahead or going on; contacts are disclosed wherever there is one. */
  appointment: appointmentView.nullable(), appointmentAbilities: z.array(z.enum(appointmentActions)),
});
export type MatchView = z.output<typeof matchView>;

const reasoned = actionBody.extend({ reasonCode: z.enum(matchReasonCodes).optional() });
export type MatchActionBody = z.output<typeof reasoned>;

const action = (name: string, noun: string, permission: 'match.decide' | 'match.consent' | 'match.progress', summary: string) =>
  actionRoute({ name: `match.${name}`, of: 'matches', noun, permission, summary, response: matchView });
const reasonedAction = (name: string, noun: string, permission: 'match.decide' | 'match.consent' | 'match.progress', summary: string) =>
  defineRoute({ name: `match.${name}`, method: 'POST', path: `/matches/:id/${noun}`, permission, summary, params: idParams, body: reasoned, response: matchView });

/** Matches of needs and technologies, from suggestion to project. */
export const matchRoutes = {
  list: defineRoute({
    name: 'match.list', method: 'GET', path: '/matches', permission: 'match.read', summary: 'Matches the viewer takes part in (all of them for the office)',
    query: z.strictObject({
      state: listOf(z.enum(matchStates)), origin: listOf(z.enum(matchOrigins)), need: id.optional(), technology: id.optional(), confidence: listOf(z.enum(['strong', 'possible', 'none'])),
      waiting: z.stringbool().optional(), sort: z.enum(['newest', 'due', 'score']).default('newest'), ...paging,
    }),
    response: pageOf(matchRow),
  }),
  read: defineRoute({ name: 'match.read', method: 'GET', path: '/matches/:id', permission: 'match.read', summary: 'One match with its explanation, as far as the viewer may see it', params: idParams, response: matchView }),
  expressInterest: defineRoute({
    name: 'match.express-interest', method: 'POST', path: '/needs/:id/interests', permission: 'need.express-interest',
    summary: 'A company offers one of its technologies for an open need', params: idParams, body: z.strictObject({ technologyId: id, message: prose(2000).default('') }), response: matchView, status: 201,
  }),
  requestTechnology: defineRoute({
    name: 'match.request-technology', method: 'POST', path: '/technologies/:id/requests', permission: 'technology.request',
    summary: 'An official asks for a technology for one of its open needs', params: idParams, body: z.strictObject({ needId: id, message: prose(2000).default('') }), response: matchView, status: 201,
  }),
  shortlist: action('shortlist', 'shortlisting', 'match.decide', 'Take a suggestion into screening'),
  approve: action('approve', 'approval', 'match.decide', 'Approve and ask both parties for consent'),
  reject: reasonedAction('reject', 'rejection', 'match.decide', 'Reject with a reason'),
  restore: action('restore', 'restoration', 'match.decide', 'Undo a rejection that nobody was told of'),
  consent: action('consent', 'consent', 'match.consent', 'Agree to the introduction'),
  decline: reasonedAction('decline', 'refusal', 'match.consent', 'Decline the introduction with a reason'),
  recordMeeting: action('record-meeting', 'meeting', 'match.progress', 'Record that the first meeting was held'),
  explore: action('explore', 'exploration', 'match.progress', 'Check in: the parties are exploring'),
  agree: action('agree', 'agreement', 'match.progress', 'Record that the parties agreed'),
  startProject: action('start-project', 'project', 'match.decide', 'Hand over to a project'),
  close: reasonedAction('close', 'closure', 'match.progress', 'Close with a reason'),
  reopen: action('reopen', 'reopening', 'match.decide', 'Reopen with a reason'),
};

