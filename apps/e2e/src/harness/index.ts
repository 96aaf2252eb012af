export * from './backends.js';
export * from './clock.js';
export * from './cluster.js';
export type { TestDatabase } from './database.js';
export * from './eventually.js';
export * from './mail.js';
export * from './program.js';
export * from './redis.js';
export * from './system.js';
