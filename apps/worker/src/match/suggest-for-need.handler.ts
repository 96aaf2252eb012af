import { keepRead, suggestForNeed } from '@team-osaka/application';
import { defineHandler, settling } from '../job/handler.js';

/** Ranks technologies for an open need and stores suggestions. */
export const suggestForNeedHandler = defineHandler('match.suggest-for-need', async (app, { id }, context) => {
  await keepRead(app, 'need', id);
  await suggestForNeed(settling(app, context), id);
});
