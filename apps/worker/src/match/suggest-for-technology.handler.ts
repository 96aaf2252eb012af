import { suggestForTechnology } from '@team-osaka/application';
import { defineTransactionHandler } from '../job/handler.js';

/** Ranks open needs for a published technology and stores suggestions. */
export const suggestForTechnologyHandler = defineTransactionHandler('match.suggest-for-technology', (app, { id }) => suggestForTechnology(app, id));
