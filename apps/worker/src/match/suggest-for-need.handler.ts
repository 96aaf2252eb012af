import { suggestForNeed } from '@team-osaka/application';
import { defineTransactionHandler } from '../job/handler.js';

/** Ranks technologies for an open need and stores suggestions. */
export const suggestForNeedHandler = defineTransactionHandler('match.suggest-for-need', (app, { id }) => suggestForNeed(app, id));
