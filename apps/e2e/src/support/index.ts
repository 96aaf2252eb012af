export * from './client.js';
export * from './demonstration.js';
export * from './event-stream.js';
export * from './mail-link.js';
export * from './need-draft.js';
export * from './technology-draft.js';
export * from './webhook-receiver.js';
export { startEmbeddingEndpoint, type EmbeddingEndpoint } from './embedding-endpoint.js';
