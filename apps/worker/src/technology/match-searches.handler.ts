import { matchSearches } from '@team-osaka/application';
import { defineTransactionHandler } from '../job/handler.js';

/** Tells the owners of saved searches of a technology that has become public. */
export const matchTechnologySearchesHandler = defineTransactionHandler('technology.match-searches', (app, { id }) => matchSearches(app, 'technology', id));
