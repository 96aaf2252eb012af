import { isNotificationKind, type Dispatch } from '@team-osaka/notifications';
import type { UnitOfWork } from '../unit-of-work.js';
import { readPreferences } from './preference-book.js';

/** Lets what already waits for a person follow the preferences as they are now: it goes at once, waits for another moment, or is dropped. */
export async function rescheduleHeld(unit: UnitOfWork, personId: string): Promise<void> {
  const { manager, now } = unit;
  const held = await manager.query<{ id: string; kind: string; time_zone: string }[]>(
    `select d.id, d.kind, p.time_zone from delivery d join person p on p.id = d.recipient_id where d.recipient_id = $1 and d.state = 'held' order by d.id for update of d`, [personId],
  );
  if (held.length === 0) return;
  const book = await readPreferences(manager, [personId]);
  const byKind = new Map<string, { dispatch: Dispatch; ids: string[] }>();
  for (const { id, kind, time_zone: timeZone } of held) {
    if (!isNotificationKind(kind)) continue;
    const known = byKind.get(kind) ?? { dispatch: book.dispatch({ personId, timeZone }, kind, now), ids: [] };
    known.ids.push(id);
    byKind.set(kind, known);
  }
  for (const { dispatch, ids } of byKind.values()) {
    if (dispatch === 'never') await manager.query(`update delivery set state = 'suppressed', held_for = null, held_until = null, last_error = 'switched off by the recipient' where id = any($1)`, [ids]);
    else if (dispatch !== 'now') await manager.query('update delivery set held_for = $2, held_until = $3 where id = any($1)', [ids, dispatch.heldFor, dispatch.until]);
    else {
      await manager.query(`update delivery set state = 'pending', held_for = null, held_until = null where id = any($1)`, [ids]);
      await unit.enqueueAll('notification.send-mail', ids.map((deliveryId) => ({ deliveryId })));
    }
  }
}
