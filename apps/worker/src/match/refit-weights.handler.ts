import { refitWeights } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Learns weights from decisions and stores them with their comparison. */
export const refitWeightsHandler = defineHandler('match.refit-weights', (app) => refitWeights(app));
