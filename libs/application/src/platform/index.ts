export { beat, endBeat, workerAlive } from './heartbeat.js';
export { jobIdOf, outboxIdOf, outboxLag, relayOwedJobs, type Claim, type OwedJob } from './outbox.js';
export { giveUpJob, type FailedJob } from './park-job.js';
export { PermanentFailure } from './permanent-failure.js';
export { finishedKeptDays, pruneOutbox } from './prune-outbox.js';
export { reconcileOutbox, type QueuedState, type ReconcileOptions, type ReconcileResult } from './reconcile-outbox.js';
export { fireSchedule } from './schedule.js';
export { settleJob, settlingApplication } from './settle-job.js';
