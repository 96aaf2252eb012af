import { z } from 'zod';
import { defineRoute } from '../route.js';
import { flag, id, idParams, instant, pageOf, paging } from '../shape.js';

/** An in-app notification in the reader's language, with a link to the very item. */
const notificationView = z.strictObject({ id, kind: z.string(), title: z.string(), body: z.string(), link: z.string(), createdAt: instant, readAt: instant.nullable() });
export type NotificationView = z.output<typeof notificationView>;

/** What one event of the stream says: notifications that are new since the event before, and how many are unread now. */
export const liveUpdate = z.strictObject({
  unread: z.int().min(0), items: z.array(notificationView),
  /** True where more came than one event holds: the list is to be read again. */
  more: z.boolean(),
});
export type LiveUpdate = z.output<typeof liveUpdate>;

/** In-app notifications of the signed-in person. */
export const notificationRoutes = {
  list: defineRoute({ name: 'notification.list', method: 'GET', path: '/notifications', permission: 'notification.read', summary: 'Own notifications, newest first', query: z.strictObject({ unread: flag, ...paging }), response: pageOf(notificationView) }),
  count: defineRoute({ name: 'notification.count', method: 'GET', path: '/notifications/count', permission: 'notification.read', summary: 'How many are unread', response: z.strictObject({ unread: z.int() }) }),
  stream: defineRoute({
    name: 'notification.stream', method: 'GET', path: '/notifications/stream', permission: 'notification.read', mediaType: 'text/event-stream',
    summary: 'Own notifications as they come (server-sent events named `update`, JSON data); the header Last-Event-ID resumes after a break', response: z.string(),
  }),
  read: defineRoute({ name: 'notification.mark-read', method: 'POST', path: '/notifications/:id/reading', permission: 'notification.read', summary: 'Mark one as read', params: idParams, response: notificationView }),
  readAll: defineRoute({ name: 'notification.mark-all-read', method: 'POST', path: '/notifications/reading', permission: 'notification.read', summary: 'Mark all as read', response: z.strictObject({ unread: z.int() }) }),
};
