import { announce } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Tells everybody whom the plan of an event names. */
export const announceHandler = defineHandler('notification.announce', (app, payload) => announce(app, payload));
