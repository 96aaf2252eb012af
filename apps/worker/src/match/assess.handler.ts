import { assessMatch } from '@team-osaka/application';
import { defineTransactionHandler } from '../job/handler.js';

/** Has the engine judge a pair that a person put together. */
export const assessMatchHandler = defineTransactionHandler('match.assess', (app, { id }) => assessMatch(app, id));
