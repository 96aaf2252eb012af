import { releaseNeed } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Closes or drops what a need that left matching leaves behind. */
export const releaseNeedHandler = defineHandler('match.release-need', (app, { id }) => releaseNeed(app, id));
