import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ConfigError, createLogger, createQueues, nestLogger, readConfig } from '@team-osaka/platform';
import { WorkerModule } from './worker.module.js';

/** Starts the worker; resolves when it relays and handles jobs. SIGTERM and SIGINT let running jobs end, then exit with 0. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger('worker', config);
  const queues = await createQueues(config, { logger });
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config, logger, queues), { logger: nestLogger(logger), abortOnError: false });
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
