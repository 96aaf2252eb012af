import { newId } from '@team-osaka/persistence';
import type { Application } from '../application.js';

/** Raises an alarm, or counts it where the same one is open. */
export async function raiseAlarm(app: Application, kind: 'template' | 'schedule' | 'webhook', subject: string, message: string): Promise<void> {
  await app.dataSource.query(
    `insert into alarm (id, created_at, kind, subject, message, last_at) values ($1, $2, $3, $4, $5, $2)
     on conflict (kind, subject) where resolved_at is null do update set message = excluded.message, count = alarm.count + 1, last_at = excluded.last_at`,
    [newId(), app.clock.now(), kind, subject, message.replaceAll('\0', '').slice(0, 500)],
  );
}
