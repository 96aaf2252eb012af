import type { Application } from '../application.js';

/** A worker beats every two seconds; one that missed five beats counts as gone. */
export const heartbeatMs = 2_000;
const aliveSeconds = 10;

/**
 * Writes the sign of life of a background process. The time is that of the database server, not of the installation's clock: it says
 * whether something runs now, on whichever machine. Rows of processes that are long gone are cleared away.
 */
export async function beat(app: Application, process: string): Promise<void> {
  await app.dataSource.query('insert into heartbeat (process, beat_at) values ($1, now()) on conflict (process) do update set beat_at = now()', [process]);
  await app.dataSource.query(`delete from heartbeat where beat_at < now() - interval '1 hour'`);
}

/** Takes the sign of life back when a process ends in order, so that health knows at once. */
export async function endBeat(app: Application, process: string): Promise<void> {
  await app.dataSource.query('delete from heartbeat where process = $1', [process]);
}

/** True while at least one worker gives signs of life. */
export async function workerAlive(app: Application): Promise<boolean> {
  const rows = await app.dataSource.query<object[]>(`select 1 from heartbeat where beat_at > now() - interval '${aliveSeconds} seconds' limit 1`);
  return rows.length > 0;
}
