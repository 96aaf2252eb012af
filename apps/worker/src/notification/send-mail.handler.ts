import { sendDelivery } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Sends one delivery by mail. */
export const sendMailHandler = defineHandler('notification.send-mail', (app, { deliveryId }, { post, ...run }) => sendDelivery(app, post, deliveryId, run));
