import 'reflect-metadata';
import { createApplication } from '@team-osaka/application';
import { createDataSource } from '@team-osaka/persistence';
import { ConfigError, createClock, createLogger, readConfig } from '@team-osaka/platform';
import { loadDemonstration } from '@team-osaka/seed';

/** Connections of the loader: its transactions at a time, and a few to read beside them. */
const poolSize = 6;

/** Loads the demonstration into a migrated database; one that is there already is left as it is. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger('seed', config);
  const dataSource = await createDataSource(config.databaseUrl, poolSize).initialize();
  try {
    const parts = { dataSource, clock: createClock(config), secret: config.appSecret };
    const start = performance.now();
    const loaded = await loadDemonstration({
      announcing: createApplication(parts),
      quiet: createApplication({ ...parts, announce: false }),
      say: (step) => logger.info({ step }, 'loading the demonstration'),
    });
    logger.info({ milliseconds: Math.round(performance.now() - start) }, loaded ? 'the demonstration is loaded' : 'the demonstration is there already');
  } finally {
    await dataSource.destroy();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
});
