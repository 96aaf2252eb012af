import { jcmScopes, projectRecordTypes } from '@team-osaka/domain';
import { z } from 'zod';
import { defineRoute } from '../route.js';
import { country, id, idParams, line, listOf, pageOf, paging, prose, sources } from '../shape.js';

/** A project or study known from public registers. Reductions are tonnes of CO2 a year as the source prints them. */
export const projectFacts = z.strictObject({
  code: line(60), officialNumber: line(60).nullable(), recordType: z.enum(projectRecordTypes), status: line(200), title: z.strictObject({ en: line(400), ja: line(400).nullable() }), titleIsOfficial: z.boolean(),
  country, site: line(300).nullable(), fiscalYear: z.int().min(2010).max(2100).nullable(), japaneseParticipant: z.strictObject({ ja: line(300).nullable(), en: line(300).nullable() }), localParticipant: line(400).nullable(),
  technology: line(300).nullable(), size: line(300).nullable(), sector: line(60), jcmScope: z.int().min(jcmScopes[0]).max(jcmScopes.length).nullable(), jcmScopeBasis: line(300).nullable(),
  expectedReduction: z.number().min(0).max(1e9).nullable(), osakaLink: z.strictObject({ kind: line(60), detail: prose(600).nullable() }).nullable(), note: prose(2000).nullable(), sources,
});
const projectView = projectFacts.extend({ id });
export type ProjectView = z.output<typeof projectView>;

/** Register of JCM projects and studies. */
export const projectRoutes = {
  list: defineRoute({
    name: 'project.list', method: 'GET', path: '/projects', permission: 'project.read', summary: 'JCM projects and studies',
    query: z.strictObject({
      q: prose(200).optional(), country: country.optional(), recordType: listOf(z.enum(projectRecordTypes)), sector: listOf(line(60)), jcmScope: z.coerce.number().int().min(1).max(15).optional(),
      fiscalYear: z.coerce.number().int().min(2010).max(2100).optional(), osaka: z.stringbool().optional(), sort: z.enum(['newest', 'reduction', 'title']).default('newest'), ...paging,
    }),
    response: pageOf(projectView),
  }),
  read: defineRoute({ name: 'project.read', method: 'GET', path: '/projects/:id', permission: 'project.read', summary: 'One project', params: idParams, response: projectView }),
  record: defineRoute({ name: 'project.record', method: 'POST', path: '/projects', permission: 'project.record', summary: 'Record a project from a public register', body: projectFacts, response: projectView, status: 201 }),
};
