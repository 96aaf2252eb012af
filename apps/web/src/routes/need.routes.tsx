import type { RouteObject } from 'react-router';

/** Pages of the room "need". */
export const needRoutes: RouteObject[] = [
  { path: 'needs', lazy: () => import('../features/need/need-list.page.js') },
  { path: 'needs/new', lazy: () => import('../features/need/need-new.page.js') },
  { path: 'needs/:id', lazy: () => import('../features/need/need.page.js') },
  { path: 'needs/:id/edit', lazy: () => import('../features/need/need-edit.page.js') },
];
