export { deliverWebhook } from './deliver-webhook.use-case.js';
export { changeWebhook, registerWebhook, removeWebhook, rotateWebhookSecret } from './manage-webhook.use-case.js';
export { listWebhookDeliveries, listWebhooks } from './webhook.query.js';
