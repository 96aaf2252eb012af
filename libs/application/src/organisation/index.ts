export * from './apply-membership.use-case.js';
export * from './bootstrap-office.use-case.js';
export * from './change-organisation.use-case.js';
export * from './decide-membership.use-case.js';
export * from './organisation.query.js';
export { recordOrganisation, type RecordedOrganisation } from './record-organisation.use-case.js';
