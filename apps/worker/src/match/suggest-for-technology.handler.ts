import { suggestForTechnology } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Ranks open needs for a published technology and stores suggestions. */
export const suggestForTechnologyHandler = defineHandler('match.suggest-for-technology', (app, { id }) => suggestForTechnology(app, id));
