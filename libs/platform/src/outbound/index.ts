export * from './address.js';
export * from './post.js';
