import { z } from 'zod';
import { defineRoute } from '../route.js';
import { id, idParams, instant, productLanguage, version } from '../shape.js';

/** States of an endpoint: `disabled` is what the product makes of one that failed again and again. */
export const webhookStates = ['active', 'paused', 'disabled'] as const;
const url = z.url({ protocol: /^https?$/ }).max(500);
const kinds = z.array(z.string().max(80)).min(1).max(60);

/** An endpoint of an organisation. `url` is the whole address for those who manage it, its origin for the office. */
export const webhookView = z.strictObject({
  id, url: z.string(), kinds: z.array(z.string()), language: productLanguage, state: z.enum(webhookStates),
  /** Failed attempts since the last success. */
  failures: z.int().min(0), lastSuccessAt: instant.nullable(), lastFailureAt: instant.nullable(), lastError: z.string().nullable(),
  /** While a replaced secret still signs beside the new one: until when. */
  formerSecretUntil: instant.nullable(), createdAt: instant, version,
  abilities: z.array(z.enum(['change', 'rotate', 'remove'])),
});
export type WebhookView = z.output<typeof webhookView>;

/** A secret is told once, when it is made. */
const withSecret = z.strictObject({ webhook: webhookView, secret: z.string() });

const delivery = z.strictObject({
  id, kind: z.string(), state: z.enum(['pending', 'sending', 'sent', 'failed']), attempts: z.int(), createdAt: instant, sentAt: instant.nullable(), lastError: z.string().nullable(),
});
export type WebhookDelivery = z.output<typeof delivery>;

/** Signed webhooks of organisations (documented for receivers in docs/operations/webhooks.md). */
export const webhookRoutes = {
  list: defineRoute({
    name: 'webhook.list', method: 'GET', path: '/organisations/:id/webhooks', permission: 'webhook.manage', summary: "An organisation's endpoints, and the kinds it may choose from", params: idParams,
    response: z.strictObject({ items: z.array(webhookView), kinds: z.array(z.string()), mayRegister: z.boolean() }),
  }),
  register: defineRoute({
    name: 'webhook.register', method: 'POST', path: '/organisations/:id/webhooks', permission: 'webhook.manage', summary: 'Register an endpoint; the answer tells its secret, once',
    params: idParams, body: z.strictObject({ url, kinds, language: productLanguage }), response: withSecret, status: 201,
  }),
  change: defineRoute({
    name: 'webhook.change', method: 'PATCH', path: '/webhooks/:id', permission: 'webhook.manage', summary: 'Change address or kinds, pause, or take into use again',
    params: idParams, body: z.strictObject({ version, url, kinds, language: productLanguage, state: z.enum(['active', 'paused']) }).partial({ url: true, kinds: true, language: true, state: true }), response: webhookView,
  }),
  rotate: defineRoute({
    name: 'webhook.rotate', method: 'POST', path: '/webhooks/:id/secret', permission: 'webhook.manage', summary: 'Make a new secret; for a day the former one signs beside it',
    params: idParams, body: z.strictObject({ version }), response: withSecret,
  }),
  remove: defineRoute({ name: 'webhook.remove', method: 'DELETE', path: '/webhooks/:id', permission: 'webhook.manage', summary: 'Remove an endpoint', params: idParams, response: z.null(), status: 204 }),
  deliveries: defineRoute({
    name: 'webhook.deliveries', method: 'GET', path: '/webhooks/:id/deliveries', permission: 'webhook.manage', summary: 'The latest deliveries to an endpoint, newest first', params: idParams,
    response: z.strictObject({ items: z.array(delivery) }),
  }),
};
