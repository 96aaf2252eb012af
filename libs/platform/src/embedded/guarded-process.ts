import { spawn, type ChildProcess } from 'node:child_process';

/**
 * A shell that stands between us and a program: when our end of its standard input closes, because we stop or because we
 * were killed, it signals the program. So not even `kill -9` on us leaves a process behind.
 */
const GUARDIAN = `
signal=$1; shift
exec 3<&0
"$@" 3<&- </dev/null &
program=$!
(cat <&3 >/dev/null; kill -s "$signal" $program) 2>/dev/null &
watcher=$!
exec 3<&-
wait $program
code=$?
kill $watcher 2>/dev/null
exit $code`;

export interface GuardedOptions {
  readonly env: NodeJS.ProcessEnv;
  /** File descriptor that receives the program's output; the program is silent without one. */
  readonly output?: number;
  readonly cwd?: string;
  readonly uid?: number;
  readonly gid?: number;
  /** What asks the program to end in order. */
  readonly stopSignal?: 'TERM' | 'INT';
  /** How long it may take for that until it is killed, in milliseconds. */
  readonly graceMs?: number;
}

export interface GuardedProcess {
  /** Number of the process group; 0 when the program could not be started. */
  readonly pid: number;
  readonly running: boolean;
  /** Resolves when the program has ended, with its exit code (128 + number for a signal) or the reason it never ran. */
  readonly ended: Promise<{ readonly code: number; readonly failure?: Error }>;
  /** Asks the program to end and waits; kills it when it takes too long. May be called twice. */
  stop(): Promise<void>;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
}

/**
 * Starts a program in a process group of its own, so that Ctrl-C in a terminal reaches our process only and we decide the
 * order in which everything ends. On Windows the program is started directly.
 */
export function spawnGuarded(program: string, args: readonly string[], options: GuardedOptions): GuardedProcess {
  const { env, output, cwd = '/', uid, gid, stopSignal = 'TERM', graceMs = 10_000 } = options;
  const direct = process.platform === 'win32';
  const sink = output ?? 'ignore';
  const child = direct
    ? spawn(program, args, { env, cwd, stdio: ['ignore', sink, sink] })
    : spawn('/bin/sh', ['-c', GUARDIAN, 'sh', stopSignal, program, ...args], {
        env,
        cwd,
        detached: true,
        stdio: ['pipe', sink, sink],
        ...(uid === undefined ? {} : { uid }),
        ...(gid === undefined ? {} : { gid }),
      });
  child.stdin?.on('error', () => undefined);
  const ended = endOf(child);
  const killGroup = () => {
    if (child.pid === undefined || hasEnded(child)) return;
    try {
      process.kill(direct ? child.pid : -child.pid, 'SIGKILL');
    } catch {
      // It ended in this very moment.
    }
  };
  return {
    pid: child.pid ?? 0,
    get running() {
      return child.pid !== undefined && !hasEnded(child);
    },
    ended,
    async stop() {
      if (direct) child.kill();
      else child.stdin?.end();
      const timer = setTimeout(killGroup, graceMs);
      await ended;
      clearTimeout(timer);
    },
    async kill() {
      killGroup();
      await ended;
    },
  };
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

function endOf(child: ChildProcess): GuardedProcess['ended'] {
  return new Promise((done) => {
    child.once('exit', (code) => done({ code: code ?? 137 }));
    child.once('error', (failure) => done({ code: 127, failure }));
  });
}
