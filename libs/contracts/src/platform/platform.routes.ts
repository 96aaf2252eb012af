import { z } from 'zod';
import { defineRoute } from '../route.js';

/** The installation itself. */
export const platformRoutes = {
  health: defineRoute({
    name: 'platform.health', method: 'GET', path: '/health', permission: 'platform.read', summary: '200 when database, queue and worker are ready, else 503',
    response: z.strictObject({ status: z.enum(['ready', 'not-ready']), database: z.boolean(), queue: z.boolean(), worker: z.boolean(), queueBackend: z.enum(['redis', 'postgres']), version: z.string() }),
  }),
  openapi: defineRoute({ name: 'platform.openapi', method: 'GET', path: '/openapi.json', permission: 'platform.read', summary: 'This description', response: z.record(z.string(), z.unknown()) }),
};
