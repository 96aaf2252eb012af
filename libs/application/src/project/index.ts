export * from './project.query.js';
export * from './record-project.use-case.js';
