import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { viewerOfToken, type Application } from '@team-osaka/application';
import { queueNames } from '@team-osaka/contracts';
import { DomainError, holds } from '@team-osaka/domain';
import type { Queues } from '@team-osaka/platform';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from '../http/problem.filter.js';
import { sessionCookie } from '../http/request.js';

/** Path of the board. */
export const boardPath = '/api/operations/board';

/** Where the board's pages lie. */
const uiBasePath = dirname(createRequire(import.meta.url).resolve('@bull-board/ui/package.json'));

type BoardQueue = ConstructorParameters<typeof BullMQAdapter>[0];

/**
 * Serves bull-board to administrators: what lies in the queues, on both backends. It only reads: what becomes of a job is decided in the
 * outbox (`/operations`), with a reason that is recorded; a job removed in the queue alone would be owed again.
 */
export async function serveQueueBoard(server: FastifyInstance, queues: Queues, application: () => Application): Promise<void> {
  const adapter = new FastifyAdapter();
  createBullBoard({
    queues: queueNames.map((name) => new BullMQAdapter(queues.queue(name) as unknown as BoardQueue, { readOnlyMode: true, allowRetries: false })),
    serverAdapter: adapter,
    options: { uiBasePath, uiConfig: { boardTitle: 'Team OSAKA Network', pollingInterval: { showSetting: true } } },
  });
  adapter.setBasePath(boardPath);
  await server.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      const token = request.cookies[sessionCookie];
      const viewer = token === undefined ? null : await viewerOfToken(application(), token);
      if (viewer !== null && holds(viewer.role, 'operation.read') && request.method === 'GET') return;
      // Answered here: the board's own error handler knows no refusals.
      sendProblem(new DomainError(viewer === null ? 'identity.sign_in_required' : 'identity.forbidden'), request, reply);
      return reply;
    });
    // The board styles its parts inline; only its own pages may.
    scope.addHook('onSend', async (_request, reply) => {
      const policy = reply.getHeader('content-security-policy');
      if (typeof policy === 'string') void reply.header('content-security-policy', policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
    });
    await scope.register(adapter.registerPlugin(), { prefix: boardPath });
  });
}
