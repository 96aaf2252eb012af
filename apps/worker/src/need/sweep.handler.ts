import { sweepNeeds } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Lapses needs whose validity has ended. */
export const sweepNeedsHandler = defineHandler('need.sweep', (app) => sweepNeeds(app));
