import type { NotificationView } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { signedIn } from '../identity/signed-in.js';
import { wakeReaders } from '../wake-readers.js';
import { readNotification } from './notification.query.js';

/** Marks an own notification as read; a second time changes nothing. Error: `notification.not_found`. */
export async function markNotificationRead(app: Application, viewer: Viewer, id: string): Promise<NotificationView> {
  const { personId } = signedIn(viewer);
  await app.dataSource.query('update notification set read_at = $3 where id = $1 and recipient_id = $2 and read_at is null', [id, personId, app.clock.now()]);
  await wakeReaders(app.dataSource, [personId]);
  const view = await readNotification(app, personId, id);
  if (!view) throw new DomainError('notification.not_found');
  return view;
}

/** Marks all own notifications as read. */
export async function markAllNotificationsRead(app: Application, viewer: Viewer): Promise<{ unread: number }> {
  const { personId } = signedIn(viewer);
  await app.dataSource.query('update notification set read_at = $2 where recipient_id = $1 and read_at is null', [personId, app.clock.now()]);
  await wakeReaders(app.dataSource, [personId]);
  return { unread: 0 };
}
