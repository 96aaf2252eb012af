import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Thrown when a PostgreSQL server already works on this data folder. */
export class AlreadyRunningError extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`A PostgreSQL server (process ${pid}) already works on ${folder}.`);
    this.name = 'AlreadyRunningError';
  }
}

/**
 * Clears what a killed start left behind: a server that lost its parent is stopped (`takeOver`), and a lock file whose
 * process number now belongs to another program is removed, since PostgreSQL itself would then refuse to start.
 */
export async function clearLeftovers(cluster: string, takeOver: boolean, say: (line: string) => void): Promise<void> {
  const lockFile = join(cluster, 'postmaster.pid');
  const pid = Number((await readFile(lockFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return;
  if (isServer(pid, cluster)) {
    if (!takeOver) throw new AlreadyRunningError(cluster, pid);
    say(`Stopping the database server that an earlier run left behind (process ${pid})`);
    await stopServer(pid, () => isServer(pid, cluster));
  }
  await rm(lockFile, { force: true });
}

/** Fast shutdown (SIGINT: running statements are cancelled, a checkpoint is written); immediate after 10 seconds. */
async function stopServer(pid: number, alive: () => boolean): Promise<void> {
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 15_000 && alive(); waited += 100) {
    if (waited === 10_000) process.kill(pid, 'SIGQUIT');
    await pause(100);
  }
  if (alive()) throw new Error(`The database server of an earlier run (process ${pid}) does not stop.`);
}

function isServer(pid: number, cluster: string): boolean {
  const result = spawnSync('ps', ['-ww', '-o', 'stat=,args=', '-p', String(pid)], { encoding: 'utf8' });
  // No `ps` on this system: PostgreSQL's own check of the lock file decides.
  if (result.error !== undefined) return procSays(pid, cluster);
  const line = result.stdout.trim();
  return line !== '' && !line.startsWith('Z') && line.includes('postgres') && line.includes(cluster);
}

function procSays(pid: number, cluster: string): boolean {
  const result = spawnSync('cat', [`/proc/${pid}/cmdline`], { encoding: 'utf8' });
  return result.status === 0 && result.stdout.includes('postgres') && result.stdout.includes(cluster);
}
