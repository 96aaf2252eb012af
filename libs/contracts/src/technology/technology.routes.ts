import { ipStatuses, jcmScopes, sectors, technologyStates, transferModes } from '@team-osaka/domain';
import { z } from 'zod';
import { actionRoute } from '../action-route.js';
import { defineRoute } from '../route.js';
import {
  contentLanguage, country, currency, day, decision, id, idParams, instant, line, listOf, organisationMention, pageOf, paging, prose, recognisedLanguages, sources, unit, version, flag,
} from '../shape.js';

/** The words of a listing in one language. */
export const technologyText = z.strictObject({
  title: line(200), summary: prose(600).default(''), description: prose(8000).default(''), problemSolved: prose(3000).default(''),
});
export type TechnologyText = z.output<typeof technologyText>;

const jcmScope = z.union(jcmScopes.map((scope) => z.literal(scope)) as [z.ZodLiteral<1>, ...z.ZodLiteral<(typeof jcmScopes)[number]>[]]);
const positive = z.number().positive().max(1e12);

/** The typed facts of a listing. Money keeps its currency and year; capacities keep their unit. */
export const technologyFacts = z.strictObject({
  sectors: z.array(z.enum(sectors)).max(8),
  jcmScopes: z.array(jcmScope).max(5),
  /** Technology readiness level, 1–9. */
  trl: z.int().min(1).max(9).nullable(),
  commercialUnits: z.int().min(0).max(10_000_000).nullable(),
  referenceSites: z.array(z.strictObject({
    country, place: line(200).nullable(), year: z.int().min(1900).max(2100).nullable(), detail: prose(500).nullable(),
  })).max(60),
  capacity: z.strictObject({ min: positive.nullable(), max: positive.nullable(), unit }).nullable(),
  /** First cost per unit of capacity. */
  cost: z.strictObject({ min: positive.nullable(), max: positive.nullable(), currency, year: z.int().min(1990).max(2100), per: unit.nullable() }).nullable(),
  runningCost: z.strictObject({ value: positive, currency, year: z.int().min(1990).max(2100), per: line(60) }).nullable(),
  lifetimeYears: z.int().min(1).max(100).nullable(),
  inputs: z.strictObject({ power: line(200).nullable(), water: line(200).nullable(), feedstock: line(200).nullable() }).nullable(),
  siteConditions: z.strictObject({ voltage: line(100).nullable(), climate: line(200).nullable(), space: line(200).nullable() }).nullable(),
  /** Reduction of greenhouse gases, with the method and assumptions it rests on (ISO 14064: gases and GWP set). */
  emissionReduction: z.strictObject({
    value: positive, unit: z.enum(['tCO2/year', 'tCO2/year per unit', '%']), method: prose(1000), assumptions: prose(2000), gases: line(60), gwp: line(60),
  }).nullable(),
  /** Performance figures as the maker prints them. */
  performance: z.array(z.strictObject({ metric: line(200), value: z.union([z.number(), line(100)]), unit: line(60).nullable(), note: prose(300).nullable() })).max(30),
  certificates: z.array(line(200)).max(20),
  ipStatus: z.enum(ipStatuses).nullable(),
  transferModes: z.array(z.enum(transferModes)).max(6),
  countriesServed: z.array(country).max(60),
  localAgents: z.array(z.strictObject({ country, name: line(200) })).max(20),
  languages: z.array(contentLanguage).max(12),
}).partial();
export type TechnologyFacts = z.output<typeof technologyFacts>;

/** What only matched parties (after approval) and the own organisation see. */
export const technologyConfidential = z.strictObject({ details: prose(8000), priceNotes: prose(2000) }).partial();

const draft = z.strictObject({
  originalLanguage: contentLanguage,
  texts: z.partialRecord(contentLanguage, technologyText),
  facts: technologyFacts,
  confidential: technologyConfidential,
});

const technologyRow = z.strictObject({
  id, state: z.enum(technologyStates), title: z.string(), summary: z.string(), language: z.string(), organisation: organisationMention, sectors: z.array(z.string()),
  jcmScopes: z.array(z.int()), trl: z.int().nullable(), countriesServed: z.array(z.string()), deployedIn: z.array(z.string()), publishedAt: instant.nullable(),
  updatedAt: instant, dueAt: instant.nullable(), validUntil: day.nullable(),
});
export type TechnologyRow = z.output<typeof technologyRow>;

/** A listing as this viewer may see it; `confidential` is null unless disclosed, `staleTranslations` names languages older than the original. */
export const technologyView = technologyRow.extend({
  version, originalLanguage: contentLanguage, texts: z.record(z.string(), technologyText), staleTranslations: z.array(z.string()), recognisedLanguages, facts: technologyFacts,
  confidential: technologyConfidential.nullable(), sources, confirmedAt: instant.nullable(), decision: decision.nullable(), abilities: z.array(z.string()),
});
export type TechnologyView = z.output<typeof technologyView>;

const action = (name: string, noun: string, permission: 'technology.write' | 'technology.review' | 'technology.renew' | 'technology.archive', summary: string) =>
  actionRoute({ name: `technology.${name}`, of: 'technologies', noun, permission, summary, response: technologyView });

/** Filters of the list that stand for what somebody looks for; also those of a saved search. */
export const technologyFilter = {
  q: prose(200).optional(), sector: listOf(z.enum(sectors)), jcmScope: z.coerce.number().int().min(1).max(15).optional(), servesCountry: country.optional(), deployedIn: country.optional(),
  trlMin: z.coerce.number().int().min(1).max(9).optional(), organisation: id.optional(),
};

/** Technologies that members list. */
export const technologyRoutes = {
  list: defineRoute({
    name: 'technology.list', method: 'GET', path: '/technologies', permission: 'technology.read',
    summary: 'Search and list technologies: published ones, or with `scope=own` those of the own organisation in any state, or `scope=all` for the office',
    query: z.strictObject({
      ...technologyFilter, scope: z.enum(['public', 'own', 'all']).default('public'), state: listOf(z.enum(technologyStates)), demonstration: flag,
      sort: z.enum(['newest', 'oldest', 'title']).default('newest'),
      /** Language of the titles where a text in it exists; a visitor's screen says it, else the viewer's own is used. */
      language: contentLanguage.optional(), ...paging,
    }),
    response: pageOf(technologyRow),
  }),
  read: defineRoute({ name: 'technology.read', method: 'GET', path: '/technologies/:id', permission: 'technology.read', summary: 'One technology, as far as the viewer may see it', params: idParams, response: technologyView }),
  create: defineRoute({
    name: 'technology.create', method: 'POST', path: '/technologies', permission: 'technology.write', summary: 'Start a draft',
    body: draft.partial({ facts: true, confidential: true }), response: technologyView, status: 201,
  }),
  change: defineRoute({
    name: 'technology.change', method: 'PATCH', path: '/technologies/:id', permission: 'technology.write',
    summary: 'Save a draft as one types; fields left out stay as they are (a text set to null removes that language)',
    params: idParams,
    body: draft.extend({ texts: z.partialRecord(contentLanguage, technologyText.nullable()) }).partial().extend({ version }), response: technologyView,
  }),
  submit: action('submit', 'submission', 'technology.write', 'Submit a complete draft for review'),
  revise: action('revise', 'revision', 'technology.write', 'Take a listing back to draft to change it'),
  review: action('review', 'review', 'technology.review', 'Take a listing into review'),
  publish: action('publish', 'publication', 'technology.review', 'Publish a listing'),
  requestChanges: action('request-changes', 'change-request', 'technology.review', 'Send a listing back with a reason'),
  renew: action('renew', 'renewal', 'technology.renew', 'Confirm that a listing still holds, for another year'),
  archive: action('archive', 'archival', 'technology.archive', 'Archive a listing'),
};
