import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Application } from '@team-osaka/application';
import { ConfigError, createLogger, createQueues, nestLogger, readConfig } from '@team-osaka/platform';
import type { FastifyInstance } from 'fastify';
import { AppModule } from './app.module.js';
import { watchRoutes } from './http/route-register.js';
import { createServer } from './http/server.js';
import { APPLICATION } from './http/tokens.js';
import { serveDocs, serveWeb } from './http/web-pages.js';
import { serveQueueBoard } from './operation/queue-board.js';

/** Starts the API; resolves when it listens. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger('api', config);
  const queues = await createQueues(config, { logger });
  const adapter = await createServer(config, logger);
  const server = adapter.getInstance() as unknown as FastifyInstance;
  const routes = watchRoutes(server);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, queues), adapter, { bodyParser: false, logger: nestLogger(logger) });
  app.setGlobalPrefix('api');
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  // Before the pages: the board brings file serving of its own.
  await serveQueueBoard(server, queues, () => app.get<Application>(APPLICATION));
  await serveDocs(server);
  if (config.webDist) await serveWeb(server, config.webDist);
  await app.init();
  routes.verify();
  server.addHook('onClose', () => queues.close());
  await app.listen(config.port, config.host);
  logger.info({ port: config.port }, 'the API listens');
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
