import { jobVersion, type JobName } from '@team-osaka/contracts';
import { newId } from '@team-osaka/persistence';
import { outboxChannel } from '../unit-of-work.js';
import type { Application } from '../application.js';

/**
 * Owes a scheduled job if `everyMs` have passed since it was last owed, in whichever process this runs first. It goes the way of every
 * other job, so a queue that loses its data loses no schedule. However many intervals were missed, it is owed once; while the run before
 * is not over it is not owed again. Returns whether it is owed now.
 */
export async function fireSchedule(app: Application, name: JobName, everyMs: number): Promise<boolean> {
  const next = newId();
  return app.dataSource.transaction(async (manager) => {
    await manager.query('insert into schedule (name, last_at, outbox_id) values ($1, $3, $2) on conflict do nothing', [name, next, new Date(0)]);
    const [due] = await manager.query<{ outbox_id: string }[]>(
      `select s.outbox_id from schedule s left join outbox o on o.id = s.outbox_id
        where s.name = $1 and s.last_at <= now() - make_interval(secs => $2) and (o.id is null or o.done_at is not null or o.parked_at is not null) for update of s skip locked`,
      [name, everyMs / 1000],
    );
    if (!due) return false;
    await manager.query('delete from outbox where id = $1 and done_at is not null', [due.outbox_id]);
    await manager.query('insert into outbox (id, created_at, job, payload, version) values ($1, $2, $3, $4, $5)', [next, app.clock.now(), name, {}, jobVersion]);
    await manager.query('update schedule set last_at = now(), outbox_id = $2 where name = $1', [name, next]);
    await manager.query(`select pg_notify($1, '')`, [outboxChannel]);
    return true;
  });
}
