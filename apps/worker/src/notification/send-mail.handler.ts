import { sendDelivery, sendTaken, takeMails } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Sends one delivery by mail; at its first attempt further owed ones beside it, whose failures are not its own. */
export const sendMailHandler = defineHandler('notification.send-mail', async (app, { deliveryId }, { post, firstAttempt, lastAttempt, outboxId, delivered }) => {
  const taken = firstAttempt ? await takeMails(app, post) : [];
  const beside = Promise.all(taken.map(async (one) => delivered('mail', await sendTaken(app, post, one))));
  try {
    await sendDelivery(app, post, deliveryId, { lastAttempt, outboxId });
  } finally {
    await beside;
  }
});
