import type { Application } from '../application.js';

/**
 * Writes the sign of life of a background process: it counts as alive for the next `goneAfterMs`. The time is that of the database server,
 * not of the installation's clock: it says whether something runs now, on whichever machine. Rows of processes that are long gone are
 * cleared away.
 */
export async function beat(app: Application, process: string, goneAfterMs: number): Promise<void> {
  await app.dataSource.query(
    `insert into heartbeat (process, beat_at, lives_until) values ($1, now(), now() + make_interval(secs => $2))
     on conflict (process) do update set beat_at = excluded.beat_at, lives_until = excluded.lives_until`,
    [process, goneAfterMs / 1000],
  );
  await app.dataSource.query(`delete from heartbeat where beat_at < now() - interval '1 hour'`);
}

/** Takes the sign of life back when a process ends in order, so that health knows at once. */
export async function endBeat(app: Application, process: string): Promise<void> {
  await app.dataSource.query('delete from heartbeat where process = $1', [process]);
}

/** True while at least one worker gives signs of life. */
export async function workerAlive(app: Application): Promise<boolean> {
  const rows = await app.dataSource.query<object[]>('select 1 from heartbeat where lives_until > now() limit 1');
  return rows.length > 0;
}
