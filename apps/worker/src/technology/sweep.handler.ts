import { sweepTechnologies } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Warns of stale listings and lapses what was not renewed. */
export const sweepTechnologiesHandler = defineHandler('technology.sweep', (app) => sweepTechnologies(app));
