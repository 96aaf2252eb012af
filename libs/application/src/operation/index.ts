export { dropJob } from './drop-job.use-case.js';
export { listParkedJobs, readOperations } from './operation.query.js';
export { replayJob } from './replay-job.use-case.js';
export { resolveAlarm } from './resolve-alarm.use-case.js';
export { readMeasures, type Measures } from './measure.query.js';
