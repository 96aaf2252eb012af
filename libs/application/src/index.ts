export * from './application.js';
export { outboxChannel, type UnitOfWork } from './unit-of-work.js';
