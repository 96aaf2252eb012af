import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { carriesToken, createMetrics, serveMetrics } from './metrics.js';

const token = 'a-token-of-the-tests';
const open: { close(): unknown }[] = [];
afterEach(() => open.splice(0).forEach((server) => server.close()));

test('a token is compared as a whole, and none is never carried', () => {
  expect(carriesToken(`Bearer ${token}`, token)).toBe(true);
  expect([`Bearer ${token}x`, 'Bearer ', token, undefined].map((header) => carriesToken(header, token))).toEqual([false, false, false, false]);
  expect(carriesToken('Bearer undefined', undefined)).toBe(false);
});

test('measures are answered to whoever brings the token, and nothing else is', async () => {
  const metrics = createMetrics('worker');
  metrics.histogram('job_duration_seconds', 'Time of jobs', ['job'], [0.1, 1]).observe({ job: 'test.run' }, 0.5);
  const server = await serveMetrics(metrics, { host: '127.0.0.1', port: 0, token });
  open.push(server);
  const ask = (path: string, headers: Record<string, string> = {}) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers });
  const authorization = `Bearer ${token}`;
  expect([(await ask('/metrics')).status, (await ask('/', { authorization })).status]).toEqual([401, 404]);
  const text = await (await ask('/metrics', { authorization })).text();
  expect(text).toContain('team_osaka_job_duration_seconds_bucket{le="1",process="worker",job="test.run"} 1');
  expect(text).toContain('process_resident_memory_bytes');
});

test('without a token only loopback is served', async () => {
  await expect(serveMetrics(createMetrics('worker'), { host: '0.0.0.0', port: 0, token: undefined })).rejects.toThrow('METRICS_TOKEN');
});
