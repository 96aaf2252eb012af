import type { RouteObject } from 'react-router';

/** Pages of the room "notification". */
export const notificationRoutes: RouteObject[] = [{ path: 'notifications', lazy: () => import('../features/notification/notification-list.page.js') }];
