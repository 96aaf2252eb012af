import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

const dimensions = 64;

export interface EmbeddingEndpoint {
  /** Base address, as the environment names it. */
  readonly url: string;
  /** Every text that was received. */
  readonly texts: readonly string[];
  /** The authorization of every request. */
  readonly authorizations: ReadonlySet<string | undefined>;
  /** Number of requests. */
  readonly requests: number;
  /** The next requests are refused as by a server that is overloaded. */
  refuse(requests: number): void;
  close(): Promise<void>;
}

/** A server of embeddings on loopback whose vectors count pairs of letters: the same text gives the same vector on every machine. */
export async function startEmbeddingEndpoint(): Promise<EmbeddingEndpoint> {
  const texts: string[] = [];
  const authorizations = new Set<string | undefined>();
  let [requests, refusals] = [0, 0];
  const server = createServer((request, response) => {
    void read(request).then(({ input }) => {
      requests += 1;
      authorizations.add(request.headers.authorization);
      texts.push(...input);
      if (refusals > 0) {
        refusals -= 1;
        response.writeHead(503).end();
        return;
      }
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ object: 'list', data: input.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text) })) }));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    texts, authorizations,
    get requests() {
      return requests;
    },
    refuse: (count) => (refusals = count),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function read(request: IncomingMessage): Promise<{ input: string[] }> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) body += String(chunk);
  return JSON.parse(body) as { input: string[] };
}

function vectorOf(text: string): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  for (let index = 0; index + 1 < text.length; index += 1) {
    const slot = (text.charCodeAt(index) * 31 + text.charCodeAt(index + 1)) % dimensions;
    vector[slot] = (vector[slot] ?? 0) + 1;
  }
  return vector;
}
