import type { RouteObject } from 'react-router';

/** Pages of the room "cooperation". */
export const cooperationRoutes: RouteObject[] = [
  { path: 'cooperation', lazy: () => import('../features/cooperation/partner-list.page.js') },
  { path: 'cooperation/partners/:id', lazy: () => import('../features/cooperation/partner.page.js') },
  { path: 'cooperation/memoranda', lazy: () => import('../features/cooperation/memorandum-list.page.js') },
  { path: 'cooperation/activities', lazy: () => import('../features/cooperation/activity-list.page.js') },
];
