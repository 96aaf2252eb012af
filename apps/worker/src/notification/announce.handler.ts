import { announce, sendTaken } from '@team-osaka/application';
import { defineHandler, settling } from '../job/handler.js';

/** Tells everybody whom the plan of an event names, and sends the mails that the announcement took on. */
export const announceHandler = defineHandler('notification.announce', async (app, payload, context) => {
  const { taken } = await announce(settling(app, context), payload, context.post.process);
  await Promise.all(taken.map(async (one) => context.delivered('mail', await sendTaken(app, context.post, one))));
});
