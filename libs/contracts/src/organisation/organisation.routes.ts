import { applicantKinds, membershipStates, organisationKinds, sectors } from '@team-osaka/domain';
import { z } from 'zod';
import { actionRoute } from '../action-route.js';
import { defineRoute } from '../route.js';
import {
  contentLanguage, country, decision, email, id, idParams, instant, line, listOf, localised, pageOf, paging, productLanguage, prose, sources, timeZone, version, webAddress,
} from '../shape.js';

/** What an organisation says of itself. `names` holds at least one language. */
export const organisationFacts = z.strictObject({
  names: localised(200).refine((names) => Object.keys(names).length > 0, { params: { code: 'required' } }),
  kind: z.enum(organisationKinds),
  country,
  place: line(200).optional(),
  website: webAddress.optional(),
  summary: z.partialRecord(contentLanguage, prose(2000)).optional(),
  sectors: z.array(z.enum(sectors)).max(12).default([]),
});
export type OrganisationFacts = z.output<typeof organisationFacts>;

const organisationRow = z.strictObject({
  id, name: z.string(), names: z.record(z.string(), z.string()), kind: z.enum(organisationKinds), country: z.string(), place: z.string().nullable(),
  sectors: z.array(z.string()), membershipState: z.enum(membershipStates), demonstration: z.boolean(), technologies: z.int(), needs: z.int(),
});
export type OrganisationRow = z.output<typeof organisationRow>;

/** An organisation; `decision` and `applicant` only for the office and the organisation itself. */
export const organisationView = organisationRow.extend({
  website: z.string().nullable(), summary: z.record(z.string(), z.string()), sources, version, createdAt: instant, dueAt: instant.nullable(),
  decision: decision.nullable(), applicant: z.strictObject({ name: z.string(), email: z.string(), motivation: z.string().nullable() }).nullable(), abilities: z.array(z.string()),
});
export type OrganisationView = z.output<typeof organisationView>;

const action = (name: string, noun: string, summary: string, permission: 'membership.decide' | 'membership.leave' = 'membership.decide') =>
  actionRoute({ name: `organisation.${name}`, of: 'organisations', noun, permission, summary, response: organisationView });

/** Organisations and their membership of the network. */
export const organisationRoutes = {
  apply: defineRoute({
    name: 'organisation.apply', method: 'POST', path: '/membership-applications', permission: 'membership.apply',
    summary: 'Apply for membership; the applicant is invited to sign in once approved',
    body: z.strictObject({
      organisation: organisationFacts.extend({ kind: z.enum(applicantKinds) }),
      applicant: z.strictObject({ name: line(120), email, locale: productLanguage, timeZone }),
      motivation: prose(4000).optional(),
    }),
    response: z.strictObject({ id, reference: z.string(), dueAt: instant }), status: 201,
  }),
  list: defineRoute({
    name: 'organisation.list', method: 'GET', path: '/organisations', permission: 'organisation.read', summary: 'Organisations of the network',
    query: z.strictObject({
      q: prose(200).optional(), kind: listOf(z.enum(organisationKinds)), country: listOf(country), sector: listOf(z.enum(sectors)),
      membership: listOf(z.enum(membershipStates)), sort: z.enum(['name', 'newest']).default('name'), ...paging,
    }),
    response: pageOf(organisationRow),
  }),
  read: defineRoute({
    name: 'organisation.read', method: 'GET', path: '/organisations/:id', permission: 'organisation.read', summary: 'One organisation', params: idParams, response: organisationView,
  }),
  // Zod fills a default also where the field is optional: without its own rule, a change that leaves sectors out would empty them.
  change: defineRoute({
    name: 'organisation.change', method: 'PATCH', path: '/organisations/:id', permission: 'organisation.change',
    summary: 'Change facts of the own organisation; fields left out stay as they are (null empties place or website)', params: idParams,
    body: organisationFacts.omit({ kind: true }).partial().extend({
      place: line(200).nullable().optional(), website: webAddress.nullable().optional(), sectors: organisationFacts.shape.sectors.unwrap().optional(), version,
    }),
    response: organisationView,
  }),
  review: action('review', 'review', 'Take a membership application into review'),
  approve: action('approve', 'approval', 'Approve the membership and invite the applicant'),
  reject: action('reject', 'rejection', 'Reject the application with a reason'),
  suspend: action('suspend', 'suspension', 'Suspend the membership with a reason'),
  reinstate: action('reinstate', 'reinstatement', 'Lift a suspension with a reason'),
  leave: action('leave', 'departure', 'Leave the network', 'membership.leave'),
};
