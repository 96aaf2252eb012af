import { sweepDeliveries } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Sends summaries that are due, and mails whose quiet hours are over. */
export const sweepDeliveriesHandler = defineHandler('notification.sweep', (app) => sweepDeliveries(app));
