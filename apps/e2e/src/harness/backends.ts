import type { SystemOptions } from './system.js';

/** The queue backends to test on this machine; `npm test` says so when Redis is not installed. */
export const backends: readonly SystemOptions['backend'][] =
  process.env['TEAM_OSAKA_WITHOUT_REDIS'] === undefined ? ['postgres', 'redis'] : ['postgres'];
