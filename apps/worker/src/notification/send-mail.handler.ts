import { sendDelivery } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Sends one delivery by mail. */
export const sendMailHandler = defineHandler('notification.send-mail', (app, { deliveryId }, { post, lastAttempt, outboxId }) => sendDelivery(app, post, deliveryId, { lastAttempt, outboxId }));
