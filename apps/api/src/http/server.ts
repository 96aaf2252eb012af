import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Config, Logger } from '@team-osaka/platform';
import { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { acceptJsonOnly, bodyLimit } from './json-body.js';
import { sendProblem } from './problem.filter.js';
import { refuseForeignOrigin } from './same-origin.js';

/** The Fastify server below Nest: ids, headers, cookies, compression, JSON only, no foreign origins. */
export async function createServer(config: Config, logger: Logger): Promise<FastifyAdapter> {
  const adapter = new FastifyAdapter({
    loggerInstance: logger as unknown as FastifyBaseLogger,
    // Requests are not logged one by one; faults are, with their request id.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    genReqId: () => randomUUID(),
    trustProxy: 'loopback, linklocal, uniquelocal',
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: sendProblem,
  });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  const secure = config.publicUrl.startsWith('https:');
  await server.register(cookie);
  await server.register(compress, { global: true, threshold: 2048, encodings: ['gzip', 'identity'] });
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], connectSrc: ["'self'"], fontSrc: ["'self'"],
        objectSrc: ["'none'"], baseUri: ["'self'"], formAction: ["'self'"], frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginEmbedderPolicy: false,
  });
  acceptJsonOnly(server);
  const refuse = refuseForeignOrigin(config.publicUrl);
  server.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    // Answers depend on who asks and are never kept by anything in between.
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    refuse(request);
  });
  return adapter;
}
