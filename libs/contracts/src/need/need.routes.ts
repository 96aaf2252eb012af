import { constraintTypes, fundingRoutes, needStates, procurementRoutes, sdgs, sectors } from '@team-osaka/domain';
import { z } from 'zod';
import { actionRoute } from '../action-route.js';
import { defineRoute } from '../route.js';
import {
  actionBody, contentLanguage, country, currency, day, decision, flag, id, idParams, instant, line, listOf, organisationMention, pageOf, paging, prose, recognisedLanguages, sources, unit, version,
} from '../shape.js';

/** The words of a need in one language. */
export const needText = z.strictObject({ title: line(200), problem: prose(8000).default(''), outcome: prose(4000).default('') });
export type NeedText = z.output<typeof needText>;

const positive = z.number().positive().max(1e15);

/** A must or a wish. `value` is a country code, a number of `unit`, a TRL or an amount of `currency` (per `per`). */
export const needConstraint = z.strictObject({
  type: z.enum(constraintTypes), value: z.union([z.number(), line(60)]), unit: unit.optional(), currency: currency.optional(), per: unit.optional(), level: z.enum(['must', 'nice']),
});
export type NeedConstraint = z.output<typeof needConstraint>;

/** The typed facts of a need: one template with quantities and units, so that projects compare. */
export const needFacts = z.strictObject({
  sectors: z.array(z.enum(sectors)).max(8),
  site: z.strictObject({ country, place: line(200).nullable(), latitude: z.number().min(-90).max(90).nullable(), longitude: z.number().min(-180).max(180).nullable() }).nullable(),
  quantity: z.strictObject({ value: positive, unit }).nullable(),
  /** Further figures as the source prints them. */
  figures: z.array(z.strictObject({ measure: line(200), value: z.union([z.number(), line(100)]), unit: line(60).nullable(), asOf: line(60).nullable() })).max(30),
  technologyToday: prose(1000).nullable(),
  energySource: prose(500).nullable(),
  constraints: z.array(needConstraint).max(20),
  budget: z.strictObject({ min: positive.nullable(), max: positive.nullable(), currency, year: z.int().min(1990).max(2100) }).nullable(),
  fundingRoute: z.enum(fundingRoutes).nullable(),
  procurementRoute: z.enum(procurementRoutes).nullable(),
  decisionOn: day.nullable(),
  policyLink: prose(500).nullable(),
  coBenefits: z.array(line(200)).max(12),
  sdgs: z.array(z.int().min(sdgs[0]).max(sdgs.length)).max(17),
  languages: z.array(contentLanguage).max(12),
}).partial();
export type NeedFacts = z.output<typeof needFacts>;

/** Whom matched parties meet; disclosed after both sides consent. */
export const needContact = z.strictObject({ name: line(120), department: line(200).nullable(), email: z.email().max(254), telephone: line(40).nullable() });
export type NeedContact = z.output<typeof needContact>;

const draft = z.strictObject({
  originalLanguage: contentLanguage, texts: z.partialRecord(contentLanguage, needText), facts: needFacts, contact: needContact.nullable(), validUntil: day.nullable(),
});

const needRow = z.strictObject({
  id, state: z.enum(needStates), title: z.string(), summary: z.string(), language: z.string(), organisation: organisationMention, country: z.string().nullable(), place: z.string().nullable(),
  sectors: z.array(z.string()), quantity: z.strictObject({ value: z.number(), unit: z.string() }).nullable(), fundingRoute: z.string().nullable(),
  openedAt: instant.nullable(), updatedAt: instant, dueAt: instant.nullable(), validUntil: day.nullable(),
});
export type NeedRow = z.output<typeof needRow>;

/** A need as this viewer may see it; `contact` is null unless disclosed. */
export const needView = needRow.extend({
  version, originalLanguage: contentLanguage, texts: z.record(z.string(), needText), staleTranslations: z.array(z.string()), recognisedLanguages, facts: needFacts, contact: needContact.nullable(),
  sources, decision: decision.nullable(), nextStep: z.string().nullable(), abilities: z.array(z.string()),
});
export type NeedView = z.output<typeof needView>;

const action = (name: string, noun: string, permission: 'need.write' | 'need.review' | 'need.conclude', summary: string) =>
  actionRoute({ name: `need.${name}`, of: 'needs', noun, permission, summary, response: needView });

/** Filters of the list that stand for what somebody looks for; also those of a saved search. */
export const needFilter = { q: prose(200).optional(), sector: listOf(z.enum(sectors)), country: country.optional(), fundingRoute: z.enum(fundingRoutes).optional(), organisation: id.optional() };

/** Needs that city officials post. */
export const needRoutes = {
  list: defineRoute({
    name: 'need.list', method: 'GET', path: '/needs', permission: 'need.read',
    summary: 'Search and list needs: open ones, or with `scope=own` those of the own city in any state, or `scope=all` for the office',
    query: z.strictObject({
      ...needFilter, scope: z.enum(['public', 'own', 'all']).default('public'), state: listOf(z.enum(needStates)), demonstration: flag,
      sort: z.enum(['newest', 'oldest', 'title']).default('newest'),
      /** Language of the titles where a text in it exists; a visitor's screen says it, else the viewer's own is used. */
      language: contentLanguage.optional(), ...paging,
    }),
    response: pageOf(needRow),
  }),
  read: defineRoute({ name: 'need.read', method: 'GET', path: '/needs/:id', permission: 'need.read', summary: 'One need, as far as the viewer may see it', params: idParams, response: needView }),
  create: defineRoute({
    name: 'need.create', method: 'POST', path: '/needs', permission: 'need.write', summary: 'Start a draft',
    body: draft.partial({ facts: true, contact: true, validUntil: true }), response: needView, status: 201,
  }),
  change: defineRoute({
    name: 'need.change', method: 'PATCH', path: '/needs/:id', permission: 'need.write',
    summary: 'Save a draft as one types; fields left out stay as they are (a text set to null removes that language)',
    params: idParams, body: draft.extend({ texts: z.partialRecord(contentLanguage, needText.nullable()) }).partial().extend({ version }), response: needView,
  }),
  submit: action('submit', 'submission', 'need.write', 'Submit a complete draft for review'),
  revise: action('revise', 'revision', 'need.write', 'Take a need back to draft to change it'),
  review: action('review', 'review', 'need.review', 'Take a need into review'),
  open: action('open', 'opening', 'need.review', 'Open the need: it becomes public and is matched'),
  requestChanges: action('request-changes', 'change-request', 'need.review', 'Send a need back with a reason'),
  award: action('award', 'award', 'need.conclude', 'Conclude: a partner was found'),
  declareUnmatched: defineRoute({
    name: 'need.declare-unmatched', method: 'POST', path: '/needs/:id/unmatched', permission: 'need.review',
    summary: 'Conclude without a partner: says why and what comes next', params: idParams, body: actionBody.extend({ nextStep: prose(2000).min(1) }), response: needView,
  }),
  withdraw: action('withdraw', 'withdrawal', 'need.conclude', 'Withdraw the need with a reason'),
  extend: defineRoute({
    name: 'need.extend', method: 'POST', path: '/needs/:id/extension', permission: 'need.write', summary: 'Keep the need open until a later date',
    params: idParams, body: z.strictObject({ version, validUntil: day }), response: needView,
  }),
};
