import { timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Measures of one process in the form Prometheus reads. */
export interface Metrics {
  /** Media type of the text. */
  readonly contentType: string;
  text(): Promise<string>;
  gauge<Label extends string>(name: string, help: string, labels: readonly Label[]): Gauge<Label>;
  counter<Label extends string>(name: string, help: string, labels: readonly Label[]): Counter<Label>;
  histogram<Label extends string>(name: string, help: string, labels: readonly Label[], buckets: readonly number[]): Histogram<Label>;
}

/** Measures with those of the runtime (memory, event loop, handles). Names start with `team_osaka_`; units are in them, in seconds and bytes. */
export function createMetrics(process: 'api' | 'worker'): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ process });
  collectDefaultMetrics({ register: registry });
  const common = { registers: [registry] };
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    gauge: (name, help, labels) => new Gauge({ ...common, name: `team_osaka_${name}`, help, labelNames: [...labels] }),
    counter: (name, help, labels) => new Counter({ ...common, name: `team_osaka_${name}`, help, labelNames: [...labels] }),
    histogram: (name, help, labels, buckets) => new Histogram({ ...common, name: `team_osaka_${name}`, help, labelNames: [...labels], buckets: [...buckets] }),
  };
}

/** True where the header carries the token; takes as long for every wrong one. Never true without a token. */
export function carriesToken(authorization: string | undefined, token: string | undefined): boolean {
  if (token === undefined || authorization === undefined) return false;
  const [given, wanted] = [Buffer.from(authorization), Buffer.from(`Bearer ${token}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/**
 * Answers `GET /metrics` of a process that serves nothing else. Where a token is configured it is asked for; without one the address
 * has to be loopback.
 */
export async function serveMetrics(metrics: Metrics, { host, port, token }: { readonly host: string; readonly port: number; readonly token: string | undefined }): Promise<Server> {
  if (token === undefined && !['127.0.0.1', '::1', 'localhost'].includes(host)) throw new Error('METRICS_TOKEN is required where METRICS_HOST is not loopback.');
  const server = createServer((request, response) => {
    if (token !== undefined && !carriesToken(request.headers.authorization, token)) return void response.writeHead(401, { 'www-authenticate': 'Bearer' }).end();
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') return void response.writeHead(404).end();
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}
