export { beat, endBeat, heartbeatMs, workerAlive } from './heartbeat.js';
export { outboxLag, relayOwedJobs, type OwedJob } from './outbox.js';
export { PermanentFailure } from './permanent-failure.js';
