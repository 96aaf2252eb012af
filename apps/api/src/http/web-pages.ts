import { createRequire } from 'node:module';
import { statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import { DomainError } from '@team-osaka/domain';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem.filter.js';

const yearInSeconds = 365 * 86_400;

/** Serves the built web application: its files by name, and index.html for every other path outside /api (pages route in the browser). */
export async function serveWeb(server: FastifyInstance, root: string): Promise<void> {
  /** Asked at every request: a web application built anew is served without a restart. */
  const exists = (path: string): boolean => {
    const file = resolve(join(root, path));
    return !path.includes('\0') && file.startsWith(resolve(root) + sep) && (statSync(file, { throwIfNoEntry: false })?.isFile() ?? false);
  };
  await server.register(fastifyStatic, { root, serve: false, decorateReply: true });
  server.get('/*', (request, reply) => {
    const path = decodeURIComponent(request.url.split('?')[0] ?? '/').slice(1);
    // A missing asset is not a page: the browser must learn that its build is gone.
    if (/^(api|assets)(\/|$)/.test(path) && !exists(path)) return sendProblem(new DomainError('request.not_found'), request, reply);
    if (!exists(path)) return reply.header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false });
    // Built assets carry a hash of their content in their name.
    return path.startsWith('assets/') ? reply.sendFile(path, { maxAge: yearInSeconds * 1000, immutable: true }) : reply.sendFile(path);
  });
}

/** Serves the API's browsable description at /api/docs. */
export async function serveDocs(server: FastifyInstance): Promise<void> {
  // Swagger UI styles its parts inline; only its own pages may.
  server.addHook('onSend', async (request, reply) => {
    const policy = reply.getHeader('content-security-policy');
    if (request.url.startsWith('/api/docs/') && typeof policy === 'string') void reply.header('content-security-policy', policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
  });
  const root = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const start = `window.ui = SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', deepLinking: true, presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset], layout: 'StandaloneLayout' });`;
  server.get('/api/docs', (_request, reply) => reply.redirect('/api/docs/', 302));
  server.get('/api/docs/swagger-initializer.js', (_request, reply) => reply.type('application/javascript').send(start));
  await server.register(fastifyStatic, {
    root, prefix: '/api/docs/', decorateReply: false, index: 'index.html',
    allowedPath: (path) => /^\/(index\.html|index\.css|swagger-ui(-bundle|-standalone-preset)?\.(js|css)|favicon-\d+x\d+\.png)?$/.test(path),
  });
}
