import { readFileSync } from 'node:fs';

/** Calls `onGone` when the npm that started us has been killed: its signal never reaches us, and nobody would stop the product. */
export function watchNpm(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const before = npmProcess();
  const timer = setInterval(() => {
    if (npmProcess() === before) return;
    clearInterval(timer);
    onGone();
  }, 1_000);
  timer.unref();
}

/** npm runs scripts through a shell, which some shells replace by the script itself: npm is our parent or our grandparent. */
function npmProcess() {
  const parent = process.ppid;
  try {
    const stat = readFileSync(`/proc/${parent}/stat`, 'utf8');
    const isShell = /^\d+ \((sh|dash|bash|ash|busybox)\)/.test(stat);
    return isShell ? Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) : parent;
  } catch {
    return parent;
  }
}
