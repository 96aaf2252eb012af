import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** When the process began, as the system tells it: a process number alone may have been given to another program since. */
function birthOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
  }
}

/**
 * Makes sure that only one run works on a data folder.
 * @returns the lock, or `{ holder }` with process number and address of the run that holds it
 */
export function acquireRunLock(dataDir) {
  const file = join(dataDir, 'run.json');
  const own = { pid: process.pid, birth: birthOf(process.pid), url: undefined };
  const write = (flag) => writeFileSync(file, JSON.stringify(own), { flag, mode: 0o600 });
  mkdirSync(dataDir, { recursive: true });
  try {
    write('wx');
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const holder = readHolder(file);
    if (holder !== undefined && birthOf(holder.pid) === holder.birth && holder.birth !== undefined) return { holder };
    write('w');
  }
  return {
    announce(url) {
      own.url = url;
      write('w');
    },
    release: () => rmSync(file, { force: true }),
  };
}

function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Cut off while it was written: nobody can hold it.
    return undefined;
  }
}
