import { reweighNeeds } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Owes new suggestions for every public need. */
export const reweighHandler = defineHandler('match.reweigh', (app) => reweighNeeds(app));
