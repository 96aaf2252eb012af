import { test as base } from '@playwright/test';
import { startSystem, type System } from '../../harness/index.js';

/** Journeys that share one system: each makes what it changes itself and touches nothing of the others. */
export const test = base.extend<object, { system: System }>({
  system: [
    // Playwright reads the names of the fixtures that one needs from this pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const system = await startSystem({ backend: 'postgres', contents: 'demonstration' });
      await use(system);
      await system.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
