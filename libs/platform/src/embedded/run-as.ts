import { spawnSync } from 'node:child_process';

/** The account PostgreSQL runs under; absent when it is the one of this process. */
export interface RunAs {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Root therefore runs it as `postgres` when the system has such a user, otherwise as
 * `nobody`; no account is created. An ordinary user runs it directly.
 */
export function chooseRunAs(): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const uid = numberFrom('id', ['-u', name]);
    const gid = numberFrom('id', ['-g', name]);
    if (uid !== undefined && gid !== undefined && uid !== 0) return { name, uid, gid };
  }
  throw new Error(
    'PostgreSQL does not run as root and this system has neither a user "postgres" nor "nobody". Start as an ordinary user, or set DATABASE_URL.',
  );
}

function numberFrom(command: string, args: readonly string[]): number | undefined {
  const result = spawnSync(command, args, { encoding: 'utf8' });
  return result.status === 0 && /^\d+$/.test(result.stdout.trim()) ? Number(result.stdout.trim()) : undefined;
}

/** Spawn options that run a program under that account. */
export function spawnIdentity(runAs: RunAs | undefined): { uid?: number; gid?: number } {
  return runAs === undefined ? {} : { uid: runAs.uid, gid: runAs.gid };
}

/** Whether that account may enter the folder: every folder above it must let the account through. */
export function canEnter(folder: string, runAs: RunAs | undefined): boolean {
  if (runAs === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { cwd: '/', ...spawnIdentity(runAs) }).status === 0;
}
