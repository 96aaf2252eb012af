import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

// Debian's; the headless shell first: the same browser without the windows that nobody looks at.
const chromium = process.env['CHROMIUM_PATH'] ?? ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path));

/** Journeys of people through the built product in a real browser. */
export default defineConfig({
  testDir: './src',
  testMatch: '**/*.e2e-spec.ts',
  globalSetup: './global-setup.mjs',
  outputDir: './test-results',
  timeout: 180_000,
  expect: { timeout: 20_000 },
  // A system under test and its browser wait for each other most of the time: two of them keep two processors busy.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter:
    process.env['JOURNEYS_REPORT'] === undefined
      ? [['list']]
      : [['list'], ['json', { outputFile: process.env['JOURNEYS_REPORT'] }]],
  use: {
    actionTimeout: 30_000,
    locale: 'en-GB',
    timezoneId: 'Asia/Tokyo',
    // Recording every step doubles the time on a small machine; `npx playwright test --trace on` does it on request.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
