import 'reflect-metadata';
import { createDataSource } from '@team-osaka/persistence';
import { ConfigError, createLogger, createQueues, readConfig } from '@team-osaka/platform';

/** Any number that no other program takes in this database: the first digits of the golden ratio. */
const lockKey = 1_618_033_988;

/** Brings the tables and the queue's schema up to date. May be run by several processes at once and any number of times. */
async function migrate(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger('migrate', config);
  const dataSource = await createDataSource(config.databaseUrl, 2).initialize();
  // The lock belongs to one connection, so that connection is held until the end.
  const holder = dataSource.createQueryRunner();
  try {
    await holder.query('select pg_advisory_lock($1)', [lockKey]);
    const done = await dataSource.runMigrations({ transaction: 'each' });
    const queues = await createQueues(config, { logger });
    await queues.close();
    logger.info({ migrations: done.map((migration) => migration.name), queues: queues.backend }, 'the database is up to date');
  } finally {
    await holder.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => undefined);
    await holder.release();
    await dataSource.destroy();
  }
}

migrate().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
