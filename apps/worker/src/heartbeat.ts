import { hostname } from 'node:os';
import { beat, endBeat, heartbeatMs, type Application } from '@team-osaka/application';
import { createRateLimitedLog, type Logger } from '@team-osaka/platform';

export interface Heartbeat {
  stop(): Promise<void>;
}

/** Writes this process's sign of life until it is stopped. */
export async function startHeartbeat(app: Application, logger: Logger): Promise<Heartbeat> {
  const name = `worker ${hostname()} ${process.pid}`;
  const warn = createRateLimitedLog((reason, suppressed) => logger.warn({ reason, suppressed }, 'the heartbeat could not be written'));
  const write = () => beat(app, name).catch((error: unknown) => warn(error instanceof Error ? error.message : String(error)));
  await write();
  const timer = setInterval(() => void write(), heartbeatMs);
  return {
    async stop() {
      clearInterval(timer);
      await endBeat(app, name).catch(() => undefined);
    },
  };
}
