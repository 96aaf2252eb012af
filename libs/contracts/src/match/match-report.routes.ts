import { z } from 'zod';
import { defineRoute } from '../route.js';
import { id, idParams, instant, organisationMention } from '../shape.js';

/** The longest period that the report on exposure tells of, in days; what was shown is kept whole for as long. */
export const longestExposureDays = 730;

/** How often a company was shown: pairs of a need and one of its technologies. */
const shownCompany = z.strictObject({ organisation: organisationMention, pairs: z.int(), technologies: z.int() });

/**
 * How the places in the lists of suggestions were shared between companies with a public technology. `gini`: 0 all alike, towards 1 one
 * has all; null where nothing was shown. A pair counts once, shown in the period or still on display.
 */
const exposureReport = z.strictObject({
  from: instant, to: instant, companies: z.int(), pairs: z.int(), gini: z.number().nullable(),
  mostShown: z.array(shownCompany), neverShown: z.array(shownCompany), neverShownCount: z.int(),
  perCompany: z.int(), places: z.int(), qualityFloor: z.number(),
});
export type ExposureReport = z.output<typeof exposureReport>;

const weights = z.record(z.string(), z.number());
/** Agreement of a ranking with decisions: share of pairs in the right order, and nDCG, both 0..1. */
const quality = z.strictObject({ needs: z.int(), pairs: z.int(), accuracy: z.number(), ndcg: z.number() });

/** Shares learnt from decisions. `before`: the weights then in use, `after`: these, both on decisions that the fit has not seen. */
const weightSet = z.strictObject({
  id, state: z.enum(['proposed', 'active', 'retired', 'not_better']), weights, engineVersion: z.string(), trainedOn: z.int(), heldOut: z.int(), before: quality, after: quality,
  createdAt: instant, activatedAt: instant.nullable(), activatedBy: z.string().nullable(), abilities: z.array(z.enum(['activate', 'return'])),
});
export type WeightSetView = z.output<typeof weightSet>;

/** Weights in use and those the engine comes with, refits (newest first), and how far the decisions carry: needs with decisions of both kinds. */
const weightReport = z.strictObject({
  defaults: weights, current: weights, activeId: id.nullable(), decisions: z.int(), judgedNeeds: z.int(), leastJudgedNeeds: z.int(), nextRefitAt: instant.nullable(), items: z.array(weightSet),
});
export type WeightReport = z.output<typeof weightReport>;

/** The matching report of the office: who is shown, and what is learnt from decisions. */
export const matchReportRoutes = {
  exposure: defineRoute({
    name: 'match.exposure-report', method: 'GET', path: '/match-exposure', permission: 'match.report', summary: 'How suggestions are shared between companies',
    query: z.strictObject({ days: z.coerce.number().int().min(7).max(longestExposureDays).default(90) }), response: exposureReport,
  }),
  weights: defineRoute({ name: 'match.weight-report', method: 'GET', path: '/match-weights', permission: 'match.report', summary: 'Weights in use and refits with their comparison', response: weightReport }),
  activate: defineRoute({
    name: 'match.activate-weights', method: 'POST', path: '/match-weights/:id/activation', permission: 'match.weigh', summary: 'Switch to learnt weights that won their comparison', params: idParams, response: weightReport,
  }),
  goBack: defineRoute({
    name: 'match.return-weights', method: 'POST', path: '/match-weights/:id/return', permission: 'match.weigh', summary: 'Switch these weights off and back to those before them', params: idParams, response: weightReport,
  }),
};
