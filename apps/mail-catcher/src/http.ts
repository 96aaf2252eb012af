import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { summarise } from './message.js';
import { contentSecurityPolicy, listPage, messagePage, notFoundPage } from './page.js';
import type { Store } from './store.js';

interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

const html = (body: string, status = 200): Answer => ({ status, type: 'text/html; charset=utf-8', body });
const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** The catcher's pages for people and its JSON for tests. */
export function createHttpServer(store: Store): Server {
  return createServer((request, response) => {
    answer(store, request).then(
      (result) => send(response, result),
      (error: unknown) => send(response, json({ error: error instanceof Error ? error.message : 'failed' }, 500)),
    );
  });
}

async function answer(store: Store, request: IncomingMessage): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'http://catcher.invalid');
  const method = request.method ?? 'GET';
  if (url.pathname === '/health') return json({ status: 'ok' });
  if (method === 'DELETE' && url.pathname === '/messages') {
    await store.clear();
    return json({ deleted: true });
  }
  if (method === 'POST' && url.pathname === '/clear') {
    if (isForeign(request)) return json({ error: 'Only the page itself may delete.' }, 403);
    await store.clear();
    return { status: 303, type: 'text/plain', body: '', headers: { location: '/' } };
  }
  if (method !== 'GET' && method !== 'HEAD') return json({ error: 'method not allowed' }, 405);
  if (url.pathname === '/')
    return html(
      listPage(store.list({ to: url.searchParams.get('to') || undefined }), url.searchParams.get('to') ?? ''),
    );
  if (url.pathname === '/messages.json') return listJson(store, url.searchParams);
  return oneMessage(store, url.pathname);
}

function listJson(store: Store, query: URLSearchParams): Answer {
  const since = query.get('since');
  const date = since === null ? undefined : new Date(since);
  if (date !== undefined && Number.isNaN(date.getTime())) return json({ error: 'since must be an ISO 8601 time' }, 400);
  return json(store.list({ to: query.get('to') ?? undefined, since: date }));
}

async function oneMessage(store: Store, path: string): Promise<Answer> {
  const found = /^\/messages\/([^/.]+)(\.json|\.eml)?$/.exec(path);
  const id = found?.[1];
  if (id === undefined) return html(notFoundPage(), 404);
  if (found?.[2] === '.eml') {
    const raw = await store.raw(id);
    return raw === undefined
      ? html(notFoundPage(), 404)
      : { type: 'message/rfc822', body: raw, headers: { 'content-disposition': `attachment; filename="${id}.eml"` } };
  }
  const message = await store.get(id);
  if (found?.[2] === '.json')
    return message === undefined
      ? json({ error: 'not found' }, 404)
      : json({
          ...summarise(message),
          html: message.html ?? null,
          headers: message.headers,
          attachments: message.attachments,
        });
  return message === undefined ? html(notFoundPage(), 404) : html(messagePage(message));
}

/** Another site's page must not empty the catcher of whoever has it open. */
function isForeign(request: IncomingMessage): boolean {
  const origin = request.headers.origin;
  return origin !== undefined && origin !== `http://${request.headers.host ?? ''}`;
}

function send(response: ServerResponse, { status = 200, type, body, headers = {} }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
}
