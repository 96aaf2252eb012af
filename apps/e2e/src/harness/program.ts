import { open, readFile } from 'node:fs/promises';
import { spawnGuarded, type GuardedProcess } from '@team-osaka/platform/embedded-postgres';

export interface Program {
  readonly name: string;
  readonly running: boolean;
  /** Starts it; when it runs already nothing happens. */
  start(): Promise<void>;
  /** Ends it in order. */
  stop(): Promise<void>;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
  /** Ends within the deadline with code 0 or fails with the end of its log. */
  runToEnd(timeoutMs: number): Promise<void>;
  /** Everything it has written so far. */
  log(): Promise<string>;
}

/** A program of the system under test; it never outlives this process, even when this process is killed. */
export function defineProgram(
  name: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
  logFile: string,
): Program {
  let guarded: GuardedProcess | undefined;
  const log = () => readFile(logFile, 'utf8').catch(() => '');
  const start = async () => {
    if (guarded?.running === true) return;
    const output = await open(logFile, 'a');
    try {
      guarded = spawnGuarded(program, args, {
        env: { PATH: process.env['PATH'] ?? '', ...env },
        cwd,
        output: output.fd,
        graceMs: 8_000,
      });
    } finally {
      await output.close();
    }
  };
  return {
    name,
    get running() {
      return guarded?.running ?? false;
    },
    start,
    stop: async () => guarded?.stop(),
    kill: async () => guarded?.kill(),
    async runToEnd(timeoutMs) {
      await start();
      const timer = setTimeout(() => void guarded?.kill(), timeoutMs);
      const end = await guarded?.ended;
      clearTimeout(timer);
      if (end?.code !== 0)
        throw new Error(`${name} ended with code ${end?.code ?? 'unknown'}:\n${(await log()).slice(-4_000)}`);
    },
    log,
  };
}
