import { embedAll, embedNeed, embedTechnology } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Asks for the vector of a need that has become public. */
export const embedNeedHandler = defineHandler('match.embed-need', (app, { id }) => embedNeed(app, id));

/** Asks for the vector of a technology that has become public. */
export const embedTechnologyHandler = defineHandler('match.embed-technology', (app, { id }) => embedTechnology(app, id));

/** Asks for every vector that is missing. */
export const embedAllHandler = defineHandler('match.embed-all', (app) => embedAll(app));
