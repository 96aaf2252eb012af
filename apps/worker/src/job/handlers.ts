import { assessMatchHandler } from '../match/assess.handler.js';
import { embedAllHandler, embedNeedHandler, embedTechnologyHandler } from '../match/embed.handler.js';
import { refitWeightsHandler } from '../match/refit-weights.handler.js';
import { releaseNeedHandler } from '../match/release-need.handler.js';
import { releaseTechnologyHandler } from '../match/release-technology.handler.js';
import { reweighHandler } from '../match/reweigh.handler.js';
import { revisitOrganisationHandler } from '../match/revisit-organisation.handler.js';
import { suggestForNeedHandler } from '../match/suggest-for-need.handler.js';
import { suggestForTechnologyHandler } from '../match/suggest-for-technology.handler.js';
import { sweepMatchesHandler } from '../match/sweep.handler.js';
import { matchNeedSearchesHandler } from '../need/match-searches.handler.js';
import { sweepNeedsHandler } from '../need/sweep.handler.js';
import { announceHandler } from '../notification/announce.handler.js';
import { sendMailHandler } from '../notification/send-mail.handler.js';
import { sweepDeliveriesHandler } from '../notification/sweep.handler.js';
import { sweepPlatformHandler } from '../platform/sweep.handler.js';
import { matchTechnologySearchesHandler } from '../technology/match-searches.handler.js';
import { sweepTechnologiesHandler } from '../technology/sweep.handler.js';
import { applyVocabularyChangeHandler } from '../vocabulary/apply-change.handler.js';
import { collectWordsHandler } from '../vocabulary/collect-words.handler.js';
import { deliverWebhookHandler } from '../webhook/deliver.handler.js';
import type { Handler } from './handler.js';

/** One handler per job name. */
export const handlers: readonly Handler[] = [
  suggestForNeedHandler,
  suggestForTechnologyHandler,
  assessMatchHandler,
  releaseNeedHandler,
  releaseTechnologyHandler,
  revisitOrganisationHandler,
  refitWeightsHandler,
  reweighHandler,
  sweepMatchesHandler,
  embedNeedHandler,
  embedTechnologyHandler,
  embedAllHandler,
  sweepTechnologiesHandler,
  sweepNeedsHandler,
  sweepPlatformHandler,
  announceHandler,
  sendMailHandler,
  applyVocabularyChangeHandler,
  collectWordsHandler,
  sweepDeliveriesHandler,
  deliverWebhookHandler,
  matchNeedSearchesHandler,
  matchTechnologySearchesHandler,
];
