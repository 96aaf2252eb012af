import { answerNeed } from '@team-osaka/application';
import { defineTransactionHandler } from '../job/handler.js';

/** Works out what the network has for an open need as a whole. */
export const answerNeedHandler = defineTransactionHandler('match.answer-need', (app, { id }) => answerNeed(app, id));
