import { activityTypes, datePrecisions, partnerKinds } from '@team-osaka/domain';
import { z } from 'zod';
import { defineRoute } from '../route.js';
import { country, day, id, idParams, line, listOf, pageOf, paging, prose, sources } from '../shape.js';

/** A whole year or month: YYYY, YYYY-MM. */
const period = z.string().regex(/^[12]\d{3}(-(0[1-9]|1[0-2]))?$/);
const datePrefix = z.union([period, day]);
/** A date known to some precision: ISO 8601 prefixes (YYYY, YYYY-MM, YYYY-MM-DD). */
export const roughDate = z.strictObject({ start: datePrefix, end: datePrefix.nullable(), precision: z.enum(datePrecisions) });
export type RoughDate = z.output<typeof roughDate>;

/** A renewal; `title` where the renewed memorandum carries a title of its own, in the language of the register. */
const renewal = roughDate.extend({ title: line(400).nullable() });

const bilingual = z.strictObject({ ja: line(400), en: line(400) });

/** Facts of a cooperation partner. `code` is a stable short name, unique. */
export const partnerFacts = z.strictObject({
  code: line(60), name: bilingual, kind: z.enum(partnerKinds), country: country.nullable(), relation: prose(500).nullable(), since: roughDate.nullable(), note: prose(2000).nullable(), sources,
});
export const memorandumFacts = z.strictObject({
  code: line(80), partnerId: id, title: bilingual, counterparty: bilingual, osakaParty: line(200), signed: roughDate, renewals: z.array(renewal).max(20), sources,
});
export const activityFacts = z.strictObject({
  code: line(80), partnerId: id, memorandumId: id.nullable(), relatedPartnerIds: z.array(id).max(20), type: z.enum(activityTypes), alsoTypes: z.array(z.enum(activityTypes)).max(5), title: bilingual,
  date: roughDate, status: z.enum(['planned', 'done', 'postponed', 'cancelled']), level: z.enum(['director', 'mayor']).nullable(), mode: z.enum(['online', 'hybrid', 'in-person']).nullable(), note: prose(2000).nullable(), sources,
});

const partnerView = partnerFacts.extend({ id, memoranda: z.int(), activities: z.int() });
const memorandumView = memorandumFacts.extend({ id, partner: bilingual });
const activityView = activityFacts.extend({ id, partner: bilingual });
export type PartnerView = z.output<typeof partnerView>;
export type MemorandumView = z.output<typeof memorandumView>;
export type ActivityView = z.output<typeof activityView>;

/** The city's partners, memoranda and activities. */
export const cooperationRoutes = {
  listPartners: defineRoute({
    name: 'cooperation.list-partners', method: 'GET', path: '/partners', permission: 'cooperation.read', summary: 'Partners of the city',
    query: z.strictObject({ kind: listOf(z.enum(partnerKinds)), country: country.optional(), ...paging }), response: pageOf(partnerView),
  }),
  readPartner: defineRoute({ name: 'cooperation.read-partner', method: 'GET', path: '/partners/:id', permission: 'cooperation.read', summary: 'One partner with its memoranda', params: idParams, response: partnerView.extend({ memorandaList: z.array(memorandumView) }) }),
  recordPartner: defineRoute({ name: 'cooperation.record-partner', method: 'POST', path: '/partners', permission: 'cooperation.record', summary: 'Record a partner', body: partnerFacts, response: partnerView, status: 201 }),
  listMemoranda: defineRoute({
    name: 'cooperation.list-memoranda', method: 'GET', path: '/memoranda', permission: 'cooperation.read', summary: 'Memoranda of the city',
    query: z.strictObject({ partner: id.optional(), ...paging }), response: pageOf(memorandumView),
  }),
  recordMemorandum: defineRoute({ name: 'cooperation.record-memorandum', method: 'POST', path: '/memoranda', permission: 'cooperation.record', summary: 'Record a memorandum', body: memorandumFacts, response: memorandumView, status: 201 }),
  listActivities: defineRoute({
    name: 'cooperation.list-activities', method: 'GET', path: '/activities', permission: 'cooperation.read', summary: 'Dialogues, trainings, visits and events',
    query: z.strictObject({ partner: id.optional(), type: listOf(z.enum(activityTypes)), from: period.optional(), to: period.optional(), sort: z.enum(['newest', 'oldest']).default('newest'), ...paging }),
    response: pageOf(activityView),
  }),
  recordActivity: defineRoute({ name: 'cooperation.record-activity', method: 'POST', path: '/activities', permission: 'cooperation.record', summary: 'Record an activity', body: activityFacts, response: activityView, status: 201 }),
};
