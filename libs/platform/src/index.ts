export * from './clock.js';
export * from './config.js';
export * from './database.js';
export * from './failure-streak.js';
export * from './health.js';
export * from './logger.js';
export * from './queue.js';
export * from './rate-limited-log.js';
