import { releaseTechnology } from '@team-osaka/application';
import { defineTransactionHandler } from '../job/handler.js';

/** Closes or drops what a technology that left matching leaves behind. */
export const releaseTechnologyHandler = defineTransactionHandler('match.release-technology', (app, { id }) => releaseTechnology(app, id));
