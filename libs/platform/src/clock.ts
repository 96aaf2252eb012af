import { readFileSync } from 'node:fs';
import type { Clock } from '@team-osaka/domain';
import type { Config } from './config.js';

/**
 * The clock of this process. With `clockFile` (tests only) the offset in milliseconds written in that file is
 * added on every call, so that one test moves the time of API and worker together. A missing or empty file means 0.
 */
export function createClock(config: Pick<Config, 'clockFile'>): Clock {
  const file = config.clockFile;
  if (file === undefined) return { now: () => new Date() };
  return { now: () => new Date(Date.now() + readOffset(file)) };
}

function readOffset(file: string): number {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch {
    return 0;
  }
  const offset = Number(text === '' ? '0' : text);
  if (!Number.isFinite(offset)) throw new Error('CLOCK_FILE must hold a number of milliseconds.');
  return offset;
}
