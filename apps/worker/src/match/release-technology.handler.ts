import { releaseTechnology } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Closes or drops what a technology that left matching leaves behind. */
export const releaseTechnologyHandler = defineHandler('match.release-technology', (app, { id }) => releaseTechnology(app, id));
