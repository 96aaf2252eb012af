export * from './activity.query.js';
export * from './memorandum.query.js';
export * from './partner.query.js';
export * from './record-activity.use-case.js';
export * from './record-memorandum.use-case.js';
export * from './record-partner.use-case.js';
