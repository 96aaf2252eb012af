import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { canEnter, type RunAs } from './run-as.js';

export interface Location {
  /** Folder of the database cluster. */
  readonly cluster: string;
  /** Folder for a copy of the programs, should one be needed. */
  readonly programs: string;
}

/** Folder below the system's temporary folder that belongs to this data folder; used when the data folder is out of reach. */
export function fallbackFolder(dataDir: string): string {
  return join(tmpdir(), `team-osaka-${createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 12)}`);
}

/**
 * Where the cluster lives: `<dataDir>/postgres`, or below the temporary folder when a folder above keeps PostgreSQL's
 * account out (a checkout below /root, for instance).
 */
export async function chooseLocation(
  dataDir: string,
  runAs: RunAs | undefined,
  say: (line: string) => void,
): Promise<Location> {
  const wanted = resolve(dataDir);
  await mkdir(wanted, { recursive: true });
  if (canEnter(dirname(wanted), runAs)) {
    if (runAs !== undefined && !canEnter(wanted, runAs)) await chmod(wanted, 0o711);
    return { cluster: join(wanted, 'postgres'), programs: wanted };
  }
  const fallback = fallbackFolder(dataDir);
  await mkdir(fallback, { recursive: true, mode: 0o711 });
  const { uid } = await lstat(fallback);
  if (uid !== process.getuid?.())
    throw new Error(
      `${fallback} belongs to someone else; move the checkout to a folder that others may enter, or set DATABASE_URL.`,
    );
  await chmod(fallback, 0o711);
  if (!canEnter(fallback, runAs)) {
    throw new Error(
      `The user ${runAs?.name ?? ''} may enter neither ${wanted} nor ${fallback}. Move the checkout, set TMPDIR to a folder that others may enter, or set DATABASE_URL.`,
    );
  }
  say(`The user ${runAs?.name ?? ''} may not enter ${wanted}; the database is kept in ${fallback}`);
  return { cluster: join(fallback, 'postgres'), programs: fallback };
}
