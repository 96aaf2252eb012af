import { keepRead, suggestForTechnology } from '@team-osaka/application';
import { defineHandler, settling } from '../job/handler.js';

/** Ranks open needs for a published technology and stores suggestions. */
export const suggestForTechnologyHandler = defineHandler('match.suggest-for-technology', async (app, { id }, context) => {
  await keepRead(app, 'technology', id);
  await suggestForTechnology(settling(app, context), id);
});
