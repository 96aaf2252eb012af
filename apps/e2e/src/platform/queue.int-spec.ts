import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { createLogger, createQueues, listen, type Queues } from '@team-osaka/platform';
import { backends, eventually, startCluster, startRedis, type Cluster, type RedisServer } from '../harness/index.js';

const logger = createLogger('test', { logLevel: 'silent' });

describe.each(backends)('queues in %s', (backend) => {
  const handled: string[] = [];
  let folder = '';
  let cluster: Cluster;
  let redis: RedisServer | undefined;
  let queues: Queues;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'team-osaka-queue-'));
    cluster = await startCluster();
    redis = backend === 'redis' ? await startRedis(folder) : undefined;
    queues = await createQueues({ databaseUrl: cluster.urlOf('postgres'), redisUrl: redis?.url }, { logger });
    const worker = queues.worker('need', (job) => {
      handled.push(`${job.name}#${job.attemptsMade}`);
      return job.name === 'fails-once' && job.attemptsMade === 0
        ? Promise.reject(new Error('once'))
        : Promise.resolve();
    });
    await worker.waitUntilReady();
  });

  afterAll(async () => {
    await queues.close();
    await redis?.program.stop();
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const isHandled = (job: string) => eventually(() => Promise.resolve(handled.includes(job)), { what: job });

  test('a job is handled, and tried again when it fails', async () => {
    await queues.queue('need').add('plain', {});
    await queues.queue('need').add('fails-once', {});
    await isHandled('plain#0');
    await isHandled('fails-once#1');
  });

  test('the same job id is run once, also after it is done', async () => {
    await queues.queue('need').add('relayed', {}, { jobId: 'outbox-1' });
    await isHandled('relayed#0');
    await queues.queue('need').add('relayed', {}, { jobId: 'outbox-1' });
    await queues.queue('need').add('last', {});
    await isHandled('last#0');
    expect(handled.filter((job) => job.startsWith('relayed'))).toHaveLength(1);
  });

  test('a worker is seen by others, and one queue has one worker per process', async () => {
    expect(await queues.queue('need').getWorkersCount()).toBe(1);
    expect(() => queues.worker('need', () => Promise.resolve())).toThrow(/already has a worker/);
    await expect(queues.check()).resolves.toBeUndefined();
  });

  test('jobs arrive after every connection broke', async () => {
    await breakConnections(cluster, redis);
    await eventually(() => queues.queue('need').add('after-the-break', {}), { what: 'the queue' });
    await isHandled('after-the-break#0');
  });
});

/** PostgreSQL restarts; Redis drops every client (a restart would also lose its jobs, as it keeps nothing on disk here). */
async function breakConnections(cluster: Cluster, redis: RedisServer | undefined): Promise<void> {
  if (redis === undefined) return cluster.restart(500);
  const { hostname, port } = new URL(redis.url);
  await new Promise<void>((done, fail) => {
    const socket = createConnection(Number(port), hostname, () =>
      socket.write('CLIENT KILL TYPE normal SKIPME yes\r\n'),
    );
    socket.once('error', fail);
    socket.once('data', () => {
      socket.destroy();
      done();
    });
  });
}

describe('listen', () => {
  test('hears again after a restart and is told to look for itself', async () => {
    const cluster = await startCluster();
    const heard: string[] = [];
    const listener = await listen(cluster.urlOf('postgres'), 'outbox', (payload) => heard.push(payload), { logger });
    const notify = async (payload: string) => {
      const client = new pg.Client({ connectionString: cluster.urlOf('postgres') });
      await client.connect();
      await client.query("SELECT pg_notify('outbox', $1)", [payload]);
      await client.end();
    };
    try {
      await notify('before');
      await eventually(() => Promise.resolve(heard.includes('before')));
      await cluster.restart(300);
      await eventually(() => Promise.resolve(heard.includes('')), { what: 'the call after reconnecting' });
      await notify('after');
      await eventually(() => Promise.resolve(heard.includes('after')));
    } finally {
      await listener.close();
      await cluster.stop();
    }
  });
});
