import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHttpEmbedding, type HttpEmbeddingOptions } from './http-provider.js';

interface Seen {
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: { model: string; input: string[] };
}
type Answer = (response: ServerResponse, seen: Seen) => void;

const key = 'sk-hunter2';
let server: Server;
let seen: Seen[];
let answers: Answer[];

/** One vector per text, telling its length, in reverse order: `index` says which is whose. */
const vectors: Answer = (response, { body }) => {
  response.end(JSON.stringify({ data: body.input.map((text, index) => ({ index, embedding: [text.length, 1] })).reverse() }));
};
const status = (code: number, headers: Record<string, string> = {}): Answer => (response) => void response.writeHead(code, headers).end(`no, ${key}`);
const raw = (body: string): Answer => (response) => void response.end(body);
const silence: Answer = () => undefined;
const breakOff: Answer = (response) => void response.destroy();

async function bodyOf(request: IncomingMessage): Promise<Seen['body']> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text) as Seen['body'];
}

beforeEach(async () => {
  [seen, answers] = [[], []];
  server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const one = { url: request.url, authorization: request.headers.authorization, body };
      seen.push(one);
      (answers.shift() ?? vectors)(response, one);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

function provider(options: Partial<HttpEmbeddingOptions> = {}): ReturnType<typeof createHttpEmbedding> {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`;
  return createHttpEmbedding({ url, apiKey: key, model: 'letters', revision: '1', floor: 0, timeoutMs: 20_000, pauseMs: 1, ...options });
}

test('texts go in batches with the key, and each gets its own vector', async () => {
  const embedding = provider({ batchSize: 2 });
  expect(await embedding.embed(['a', 'bb', 'ccc'])).toEqual([[1, 1], [2, 1], [3, 1]]);
  expect(seen.map(({ body }) => body.input)).toEqual([['a', 'bb'], ['ccc']]);
  expect(seen[0]).toMatchObject({ url: '/v1/embeddings', authorization: `Bearer ${key}`, body: { model: 'letters' } });
  expect(embedding.destination).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
  expect(await embedding.embed([])).toEqual([]);
});

test('an endpoint without key is asked without one', async () => {
  await provider({ apiKey: undefined }).embed(['a']);
  expect(seen[0]?.authorization).toBeUndefined();
});

test.each([
  ['too many requests', status(429, { 'retry-after': '0' })],
  ['a fault of the server', status(503)],
  ['a connection that breaks', breakOff],
])('%s passes: it is asked again', async (_what, answer) => {
  answers.push(answer, answer);
  expect(await provider().embed(['a'])).toEqual([[1, 1]]);
  expect(seen).toHaveLength(3);
});

test('waits no longer than its limit, and says so', async () => {
  answers.push(silence);
  await expect(provider({ attempts: 1, timeoutMs: 50 }).embed(['a'])).rejects.toMatchObject({ permanent: false, message: expect.stringContaining('TimeoutError') });
});

test.each([
  ['a refused key', status(401), 'answered 401'],
  ['a redirect to elsewhere', status(307, { location: 'http://127.0.0.1:9/' }), 'answered 307'],
  ['no JSON', raw('<html>'), 'another form'],
  ['another form', raw('{"data":[{"index":0,"embedding":["1"]}]}'), 'another form'],
  ['too few vectors', raw('{"data":[]}'), 'do not fit'],
  ['a vector without direction', raw('{"data":[{"index":0,"embedding":[0,0]}]}'), 'do not fit'],
])('%s does not pass: it is not asked again, and the message holds neither key nor text', async (_what, answer, message) => {
  answers.push(answer);
  const fault: unknown = await provider().embed(['a secret text']).catch((error: unknown) => error);
  expect(fault).toMatchObject({ name: 'EmbeddingError', permanent: true, message: expect.stringContaining(message) });
  expect(String(fault)).not.toMatch(/hunter2|secret text/);
  expect(seen).toHaveLength(1);
});

describe('the circuit breaker', () => {
  test('leaves an endpoint alone that keeps failing, then tries once, then goes on', async () => {
    let now = 0;
    const embedding = provider({ attempts: 1, breaker: { failures: 2, openMs: 1000, now: () => now } });
    answers.push(status(500), status(500), status(500));
    const ask = (): Promise<unknown> => embedding.embed(['a']).catch((error: Error) => error.message);
    expect(await ask()).toContain('answered 500');
    expect(await ask()).toContain('answered 500');
    expect(await ask()).toContain('left alone');
    expect(seen).toHaveLength(2);
    now = 1000;
    expect(await Promise.all([ask(), ask()])).toEqual([expect.stringContaining('answered 500'), expect.stringContaining('left alone')]);
    expect(await ask()).toContain('left alone');
    now = 2000;
    expect(await ask()).toEqual([[1, 1]]);
    expect(await ask()).toEqual([[1, 1]]);
    expect(seen).toHaveLength(5);
  });

  test('does not open for refusals, which say nothing about its health', async () => {
    const embedding = provider({ breaker: { failures: 1, openMs: 60_000 } });
    answers.push(status(400), status(400));
    await expect(embedding.embed(['a'])).rejects.toThrow('answered 400');
    await expect(embedding.embed(['a'])).rejects.toThrow('answered 400');
    expect(await embedding.embed(['a'])).toEqual([[1, 1]]);
  });
});
