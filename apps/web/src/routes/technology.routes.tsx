import type { RouteObject } from 'react-router';

/** Pages of the room "technology". */
export const technologyRoutes: RouteObject[] = [
  { path: 'technologies', lazy: () => import('../features/technology/technology-list.page.js') },
  { path: 'technologies/new', lazy: () => import('../features/technology/technology-new.page.js') },
  { path: 'technologies/:id', lazy: () => import('../features/technology/technology.page.js') },
  { path: 'technologies/:id/edit', lazy: () => import('../features/technology/technology-edit.page.js') },
];
