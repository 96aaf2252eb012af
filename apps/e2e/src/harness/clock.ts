import { readFile, writeFile } from 'node:fs/promises';

const DAY_MS = 86_400_000;

/** The time of API and worker, moved by a file both read on every question. */
export interface TestClock {
  now(): Promise<Date>;
  /** Moves the time forward by days (fractions allowed). */
  advance(days: number): Promise<void>;
  /** Sets the time to an ISO 8601 moment; it runs on from there. */
  set(iso: string): Promise<void>;
}

export function openTestClock(file: string): TestClock {
  const offset = async () => Number(await readFile(file, 'utf8'));
  const write = (milliseconds: number) => writeFile(file, String(Math.round(milliseconds)));
  return {
    now: async () => new Date(Date.now() + (await offset())),
    advance: async (days) => write((await offset()) + days * DAY_MS),
    set: (iso) => write(new Date(iso).getTime() - Date.now()),
  };
}
