import preset from '../../jest.preset.mjs';

/** Integration tests: they start the built product and speak HTTP, SQL and SMTP with it. Run with one process at a time. */
export default {
  ...preset,
  testMatch: ['<rootDir>/src/**/*.int-spec.ts'],
  globalSetup: './global-setup.mjs',
  globalTeardown: './global-teardown.mjs',
  testTimeout: 60_000,
};
