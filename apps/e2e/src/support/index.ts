export * from './client.js';
export * from './demonstration.js';
export * from './need-draft.js';
