import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { beat, endBeat, type Application } from '@team-osaka/application';
import { createRateLimitedLog, type Logger } from '@team-osaka/platform';

export interface Heartbeat {
  stop(): Promise<void>;
}

/** Name of this process. Containers give every process the same number, so chance makes it unlike any before. */
export const processName = (): string => `worker ${hostname()} ${process.pid} ${randomUUID().slice(0, 8)}`;

/** Signs of life within the time after which a process counts as gone. */
const beatsPerLife = 5;

/** Writes this process's sign of life until it is stopped. */
export async function startHeartbeat(app: Application, logger: Logger, name: string, goneAfterMs: number): Promise<Heartbeat> {
  const warn = createRateLimitedLog((reason, suppressed) => logger.warn({ reason, suppressed }, 'the heartbeat could not be written'));
  const write = () => beat(app, name, goneAfterMs).catch((error: unknown) => warn(error instanceof Error ? error.message : String(error)));
  await write();
  const timer = setInterval(() => void write(), goneAfterMs / beatsPerLife);
  return {
    async stop() {
      clearInterval(timer);
      await endBeat(app, name).catch(() => undefined);
    },
  };
}
