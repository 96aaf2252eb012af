import { announce } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Tells everybody whom the plan of an event names; at its first attempt for further owed events as well. */
export const announceHandler = defineHandler('notification.announce', async (app, payload, { outboxId, firstAttempt, settled }) => {
  await announce(app, { payload, outboxId }, firstAttempt);
  settled();
});
