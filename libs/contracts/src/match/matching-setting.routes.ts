import { z } from 'zod';
import { defineRoute } from '../route.js';
import { instant, line } from '../shape.js';

/**
 * Whether texts of public listings are turned into vectors for matching, and by what. `provider`, `model`, `revision` and `destination`
 * come from the environment of the installation; only the switch is set here. `destination`: address without secrets (`http`) or name of
 * the model folder (`local`). `enabled` holds for the present destination only; `agreedDestination` is what was last switched on.
 * `listings` and `embedded`: public technologies and needs, and those with a vector of this model and revision. `comparedIn`: where vectors
 * are compared, `database` where PostgreSQL has the extension pgvector.
 */
const matchingSettings = z.strictObject({
  embedding: z.strictObject({
    provider: z.enum(['none', 'http', 'local']), model: z.string(), revision: z.string(), destination: z.string().nullable(),
    enabled: z.boolean(), agreedDestination: z.string().nullable(), changedAt: instant.nullable(), changedBy: z.string().nullable(),
    listings: z.int(), embedded: z.int(), comparedIn: z.enum(['database', 'worker']), abilities: z.array(z.enum(['enable', 'disable'])),
  }),
});
export type MatchingSettings = z.output<typeof matchingSettings>;

/** Settings of the matching engine, for administrators. */
export const matchingSettingRoutes = {
  read: defineRoute({
    name: 'match.read-settings', method: 'GET', path: '/matching-settings', permission: 'match.configure', summary: 'Settings of the matching engine', response: matchingSettings,
  }),
  enableEmbedding: defineRoute({
    name: 'match.enable-embedding', method: 'POST', path: '/matching-settings/embedding/activation', permission: 'match.configure',
    summary: 'Let texts of public listings go to the embedding model; names the destination that was agreed to',
    body: z.strictObject({ destination: line(2000) }), response: matchingSettings,
  }),
  disableEmbedding: defineRoute({
    name: 'match.disable-embedding', method: 'POST', path: '/matching-settings/embedding/deactivation', permission: 'match.configure',
    summary: 'Send no more texts to the embedding model and match without it', response: matchingSettings,
  }),
};
