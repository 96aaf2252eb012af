import type { MigrationInterface } from 'typeorm';
import { Initial1795297024771 } from './1795297024771-initial.js';
import { TechnologyTrlReached1795305016789 } from './1795305016789-technology-trl-reached.js';
import { Vocabulary1795310000001 } from './1795310000001-vocabulary.js';
import { MatchLearning1795310000002 } from './1795310000002-match-learning.js';
import { OutboxUntilDone1795310000003 } from './1795310000003-outbox-until-done.js';
import { MatchKeyStatistic1795310000004 } from './1795310000004-match-key-statistic.js';
import { Embedding1795310000005 } from './1795310000005-embedding.js';
import { NotificationPreference1795320000001 } from './1795320000001-notification-preference.js';
import { NotificationTransaction1795330000001 } from './1795330000001-notification-transaction.js';
import { Webhook1795330000002 } from './1795330000002-webhook.js';
import { SavedSearch1795330000003 } from './1795330000003-saved-search.js';
import { NeedAnswer1795340000001 } from './1795340000001-need-answer.js';
import { ConceptWithdrawal1795340000002 } from './1795340000002-concept-withdrawal.js';
import { PackedProfile1795350000001 } from './1795350000001-packed-profile.js';
import { AnswerJobGone1795400000001 } from './1795400000001-answer-job-gone.js';
import { MatchOutline1795400000002 } from './1795400000002-match-outline.js';
import { ListingEditor1795410000001 } from './1795410000001-listing-editor.js';
import { OutboxOwedByJob1795420000001 } from './1795420000001-outbox-owed-by-job.js';
import { ListingReading1795430000001 } from './1795430000001-listing-reading.js';
import { MatchAppointment1795440000001 } from './1795440000001-match-appointment.js';
import { MatchBreadth1795450000001 } from './1795450000001-match-breadth.js';

/** The migration chain, oldest first. */
export const migrations: (new () => MigrationInterface)[] = [
  Initial1795297024771,
  TechnologyTrlReached1795305016789,
  Vocabulary1795310000001,
  MatchLearning1795310000002,
  OutboxUntilDone1795310000003,
  MatchKeyStatistic1795310000004,
  Embedding1795310000005,
  NotificationPreference1795320000001,
  NotificationTransaction1795330000001,
  Webhook1795330000002,
  SavedSearch1795330000003,
  NeedAnswer1795340000001,
  ConceptWithdrawal1795340000002,
  PackedProfile1795350000001,
  AnswerJobGone1795400000001,
  MatchOutline1795400000002,
  ListingEditor1795410000001,
  OutboxOwedByJob1795420000001,
  ListingReading1795430000001,
  MatchAppointment1795440000001,
  MatchBreadth1795450000001,
];
