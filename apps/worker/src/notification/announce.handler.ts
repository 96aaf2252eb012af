import { announce } from '@team-osaka/application';
import { defineTransactionHandler } from '../job/handler.js';

/** Tells everybody whom the plan of an event names. */
export const announceHandler = defineTransactionHandler('notification.announce', (app, payload) => announce(app, payload));
