import { jobs, jobVersion, type JobName } from '@team-osaka/contracts';
import { PermanentFailure } from '@team-osaka/application';
import { z } from 'zod';
import type { Handler } from './handler.js';

/** What every queued job carries. */
const envelope = z.object({ version: z.int(), payload: z.unknown() });

export interface Registry {
  /** The handler of a queued job and its payload; throws `PermanentFailure` for unknown names, old versions and foreign shapes. */
  resolve(name: string, data: unknown): { handler: Handler; payload: unknown };
}

/** Refuses to start where a job name has no handler or more than one. */
export function createRegistry(handlers: readonly Handler[]): Registry {
  const byName = new Map<string, Handler>();
  for (const handler of handlers) {
    if (byName.has(handler.job)) throw new Error(`The job "${handler.job}" has more than one handler.`);
    byName.set(handler.job, handler);
  }
  const missing = (Object.keys(jobs) as JobName[]).filter((name) => !byName.has(name));
  if (missing.length > 0) throw new Error(`These jobs have no handler: ${missing.join(', ')}.`);
  return {
    resolve(name, data) {
      const handler = byName.get(name);
      if (!handler) throw new PermanentFailure(`There is no job named "${name}".`);
      const parsed = envelope.safeParse(data);
      if (!parsed.success) throw new PermanentFailure(`The job "${name}" carries no version and payload.`);
      if (parsed.data.version !== jobVersion) throw new PermanentFailure(`The job "${name}" has version ${parsed.data.version}; this worker reads version ${jobVersion}.`);
      return { handler, payload: parsed.data.payload };
    },
  };
}
