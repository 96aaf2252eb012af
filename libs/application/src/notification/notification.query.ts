import type { NotificationView } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { isNotificationKind, plainNotification, renderNotification, type Parameters } from '@team-osaka/notifications';
import type { Application } from '../application.js';
import { signedIn } from '../identity/signed-in.js';
import { decodeCursor, pageFrom } from '../keyset.js';
import { raiseAlarm } from '../platform/alarm.js';
import { inOwnLanguage } from './in-own-language.js';

/** A notification with its reader's language, as the database gives it. */
export interface NotificationRow {
  id: string;
  kind: string;
  parameters: Parameters;
  link: string;
  created_at: Date;
  read_at: Date | null;
  locale: string;
  time_zone: string;
}

/** Columns of `n` (notification) and `p` (its reader) of {@link NotificationRow}. */
export const notificationColumns = 'n.id, n.kind, n.parameters, n.link, n.created_at, n.read_at, p.locale, p.time_zone';

/** Own notifications, newest first, in the reader's language. */
export async function listNotifications(
  app: Application, viewer: Viewer, query: { readonly unread?: boolean | undefined; readonly cursor?: string | undefined; readonly limit: number },
): Promise<{ items: NotificationView[]; next: string | null }> {
  const { personId } = signedIn(viewer);
  const cursor = decodeCursor(query.cursor);
  const rows = await app.dataSource.query<NotificationRow[]>(
    `select ${notificationColumns} from notification n join person p on p.id = n.recipient_id
      where n.recipient_id = $1 and ($2::uuid is null or n.id < $2) ${query.unread === true ? 'and n.read_at is null' : query.unread === false ? 'and n.read_at is not null' : ''}
      order by n.id desc limit $3`,
    [personId, cursor?.[1] ?? null, query.limit + 1],
  );
  const page = pageFrom(rows, query.limit, (row) => [null, row.id]);
  return { items: await presentNotifications(app, page.items), next: page.next };
}

/** How many own notifications are unread. */
export async function countUnread(app: Application, viewer: Viewer): Promise<{ unread: number }> {
  const [row] = await app.dataSource.query<{ unread: number }[]>('select count(*)::int as unread from notification where recipient_id = $1 and read_at is null', [signedIn(viewer).personId]);
  return { unread: row?.unread ?? 0 };
}

/** One own notification; null where there is none of that id. */
export async function readNotification(app: Application, personId: string, id: string): Promise<NotificationView | null> {
  const [row] = await app.dataSource.query<NotificationRow[]>(`select ${notificationColumns} from notification n join person p on p.id = n.recipient_id where n.id = $1 and n.recipient_id = $2`, [id, personId]);
  return row ? ((await presentNotifications(app, [row]))[0] ?? null) : null;
}

/** In the reader's words; a text that fails is shown in English or as plain facts, and raises an alarm once per page. */
export async function presentNotifications(app: Application, rows: readonly NotificationRow[]): Promise<NotificationView[]> {
  const faults = new Map<string, string>();
  const views = rows.map(({ id, kind, parameters, link, created_at, read_at, locale, time_zone }) => {
    // A kind that a later version dropped still shows that something happened, and where.
    const plain = () => plainNotification(kind, locale, parameters, time_zone);
    const { value, fault } = isNotificationKind(kind) ? inOwnLanguage(locale, (language) => renderNotification(kind, language, parameters, time_zone), plain) : { value: plain(), fault: null };
    if (fault !== null) faults.set(`${kind} ${locale}`, fault);
    return { id, kind, ...value, link, createdAt: created_at.toISOString(), readAt: read_at?.toISOString() ?? null };
  });
  for (const [subject, fault] of faults) await raiseAlarm(app, 'template', subject, fault);
  return views;
}
