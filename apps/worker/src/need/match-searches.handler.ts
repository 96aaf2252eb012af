import { matchSearches } from '@team-osaka/application';
import { defineTransactionHandler } from '../job/handler.js';

/** Tells the owners of saved searches of a need that has become public. */
export const matchNeedSearchesHandler = defineTransactionHandler('need.match-searches', (app, { id }) => matchSearches(app, 'need', id));
