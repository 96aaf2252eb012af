import { deliverWebhook } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Sends one delivery to the endpoint of an organisation. */
export const deliverWebhookHandler = defineHandler('webhook.deliver', (app, { deliveryId }, { post, lastAttempt, outboxId }) => deliverWebhook(app, post, deliveryId, { lastAttempt, outboxId }));
