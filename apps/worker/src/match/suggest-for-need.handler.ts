import { suggestForNeed } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Ranks technologies for an open need and stores suggestions. */
export const suggestForNeedHandler = defineHandler('match.suggest-for-need', (app, { id }) => suggestForNeed(app, id));
