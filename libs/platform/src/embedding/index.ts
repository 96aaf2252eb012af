export * from './circuit-breaker.js';
export * from './http-provider.js';
export * from './local-provider.js';
export * from './provider.js';
export * from './settings.js';
