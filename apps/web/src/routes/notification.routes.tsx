import type { RouteObject } from 'react-router';

/** Pages of the room "notification". */
export const notificationRoutes: RouteObject[] = [
  { path: 'notifications', lazy: () => import('../features/notification/notification-list.page.js') },
  { path: 'notifications/preview', lazy: () => import('../features/notification/preview.page.js') },
  { path: 'settings/notifications', lazy: () => import('../features/notification/preference.page.js') },
  { path: 'unsubscribe', lazy: () => import('../features/notification/unsubscribe.page.js') },
];
