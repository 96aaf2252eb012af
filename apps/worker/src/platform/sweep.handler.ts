import { pruneOutbox, pruneShowings } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Deletes the records that nobody asks after any more: jobs done long ago, and suggestions shown long ago that no decision is learnt from. */
export const sweepPlatformHandler = defineHandler('platform.sweep', async (app) => {
  await pruneOutbox(app);
  await pruneShowings(app);
});
