import { releaseNeed } from '@team-osaka/application';
import { defineTransactionHandler } from '../job/handler.js';

/** Closes or drops what a need that left matching leaves behind. */
export const releaseNeedHandler = defineTransactionHandler('match.release-need', (app, { id }) => releaseNeed(app, id));
