import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

/** One Jest setting for every project: ESM, TypeScript through SWC, workspace packages from their sources. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['@team-osaka/source', 'node', 'node-addons'] },
  transform: { '^.+\\.tsx?$': ['@swc/jest', { ...swc, swcrc: false }] },
};
