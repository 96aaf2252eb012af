import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of /proc/<pid>/stat per second (USER_HZ; 100 on every Linux in use). */
const ticksPerSecond = 100;

/**
 * CPU seconds of this process and everything it has started, also of what has ended since. Fairer than the clock where other work runs on
 * the same machine. Null where there is no /proc (not Linux).
 */
export function cpuSeconds() {
  let names;
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return null;
  }
  const processes = new Map();
  for (const name of names) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The program's name stands in brackets and may hold anything.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ').map(Number);
      const [parent, user, system, childUser, childSystem] = [fields[1], fields[11], fields[12], fields[13], fields[14]];
      processes.set(Number(name), { parent, ticks: user + system + childUser + childSystem });
    } catch {
      // It has ended meanwhile.
    }
  }
  const isOurs = (pid) => pid === process.pid || (processes.has(pid) && isOurs(processes.get(pid).parent));
  let ticks = 0;
  for (const [pid, one] of processes) if (isOurs(pid)) ticks += one.ticks;
  return ticks / ticksPerSecond;
}
