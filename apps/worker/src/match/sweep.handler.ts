import { sweepMatches } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Reminds of consent requests and escalates silence. */
export const sweepMatchesHandler = defineHandler('match.sweep', (app) => sweepMatches(app));
