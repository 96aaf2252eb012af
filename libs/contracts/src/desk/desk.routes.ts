import { matchReasonCodes } from '@team-osaka/domain';
import { z } from 'zod';
import { defineRoute } from '../route.js';
import { id, instant, listOf, pageOf, paging, prose, version } from '../shape.js';

export const deskKinds = ['membership', 'technology', 'need', 'match', 'address'] as const;
export type DeskKind = (typeof deskKinds)[number];

/** Something that waits for a decision of the office. `actions` are the decisions this viewer may take now. */
const deskItem = z.strictObject({
  kind: z.enum(deskKinds), id, version, state: z.string(), title: z.string(), subtitle: z.string(), country: z.string().nullable(), waitingSince: instant, dueAt: instant.nullable(),
  overdue: z.boolean(), score: z.number().nullable(), confidence: z.string().nullable(), origin: z.string().nullable(), actions: z.array(z.string()),
});
export type DeskItem = z.output<typeof deskItem>;

/** Actions a coordinator takes at the desk, by machine action name. */
export const deskActions = ['review', 'approve', 'reject', 'publish', 'open', 'request_changes', 'shortlist', 'restore', 'revive', 'settle'] as const;

/** The coordinator's desk: one queue of all that waits for a decision. */
export const deskRoutes = {
  list: defineRoute({
    name: 'desk.list', method: 'GET', path: '/desk', permission: 'desk.read', summary: 'What waits for a decision, most urgent first',
    query: z.strictObject({
      q: prose(200).optional(), kind: listOf(z.enum(deskKinds)), country: z.string().length(2).optional(), overdue: z.stringbool().optional(),
      confidence: listOf(z.enum(['strong', 'possible', 'none'])), suggestions: z.stringbool().optional(), sort: z.enum(['due', 'oldest', 'score']).default('due'), ...paging,
    }),
    response: pageOf(deskItem),
  }),
  counts: defineRoute({
    name: 'desk.counts', method: 'GET', path: '/desk/counts', permission: 'desk.read', summary: 'How much waits, by kind',
    response: z.strictObject({ kinds: z.array(z.strictObject({ kind: z.enum(deskKinds), waiting: z.int(), overdue: z.int() })), suggestions: z.int() }),
  }),
  decide: defineRoute({
    name: 'desk.decide', method: 'POST', path: '/desk/decisions', permission: 'desk.decide',
    summary: 'Decide several items at once; each is its own transaction and answers for itself',
    body: z.strictObject({
      decisions: z.array(z.strictObject({ kind: z.enum(deskKinds), id, version, action: z.enum(deskActions), reason: prose(2000).optional(), reasonCode: z.enum(matchReasonCodes).optional() })).min(1).max(100),
    }),
    response: z.strictObject({
      results: z.array(z.strictObject({
        kind: z.enum(deskKinds), id, ok: z.boolean(), state: z.string().nullable(), version: z.int().nullable(), undo: z.enum(deskActions).nullable(),
        error: z.strictObject({ code: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
      })),
    }),
  }),
};

/**
 * First page of a signed-in person: what waits for this person, and how own things fare. `about` of a match is the title of the reader's own
 * listing (for the office: of the technology), which tells several matches apart.
 */
export const homeRoutes = {
  read: defineRoute({
    name: 'home.read', method: 'GET', path: '/home', permission: 'home.read', summary: 'What waits for the viewer, next due first',
    response: z.strictObject({
      waiting: z.array(z.strictObject({ kind: z.enum(['technology', 'need', 'match', 'membership', 'address']), id, title: z.string(), about: z.string().nullable(), state: z.string(), action: z.string(), dueAt: instant.nullable(), overdue: z.boolean() })),
      figures: z.array(z.strictObject({ key: z.string(), value: z.int() })),
    }),
  }),
};

/** What happened to a record, newest last. */
export const historyRoutes = {
  read: defineRoute({
    name: 'history.read', method: 'GET', path: '/history/:kind/:id', permission: 'history.read', summary: 'Audit trail of a record',
    params: z.strictObject({ kind: z.enum(['organisation', 'technology', 'need', 'match', 'person', 'partner', 'memorandum', 'activity', 'project']), id }),
    response: z.strictObject({
      items: z.array(z.strictObject({ id, at: instant, event: z.string(), actor: z.string().nullable(), role: z.string(), from: z.string().nullable(), to: z.string().nullable(), reason: z.string().nullable() })),
    }),
  }),
};
