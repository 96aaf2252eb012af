import preset from '../../jest.preset.mjs';

/** Integration tests: they start the built product and speak HTTP, SQL and SMTP with it; each file has a system of its own. */
export default {
  ...preset,
  testMatch: ['<rootDir>/src/**/*.int-spec.ts'],
  globalSetup: './global-setup.mjs',
  globalTeardown: './global-teardown.mjs',
  testTimeout: 120_000,
};
