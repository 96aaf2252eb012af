import { createConnection } from 'node:net';
import { freePort } from '@team-osaka/platform/embedded-postgres';
import { eventually } from './eventually.js';
import { defineProgram, type Program } from './program.js';

export interface RedisServer {
  readonly url: string;
  readonly program: Program;
}

/** Starts a Redis server that keeps nothing on disk, on a free loopback port. Needs `redis-server` on the PATH. */
export async function startRedis(folder: string): Promise<RedisServer> {
  const port = await freePort();
  const program = defineProgram(
    'redis-server',
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
    {},
    folder,
    `${folder}/redis.log`,
  );
  await program.start();
  await eventually(() => accepts(port), { what: 'redis-server', timeoutMs: 10_000 });
  return { url: `redis://127.0.0.1:${port}`, program };
}

function accepts(port: number): Promise<true> {
  return new Promise((done, fail) => {
    const socket = createConnection(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', fail);
  });
}
