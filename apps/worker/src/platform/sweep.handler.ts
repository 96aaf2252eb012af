import { pruneOutbox } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Deletes the records of jobs that were done long ago. */
export const sweepPlatformHandler = defineHandler('platform.sweep', (app) => pruneOutbox(app));
