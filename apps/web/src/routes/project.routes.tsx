import type { RouteObject } from 'react-router';

/** Pages of the room "project". */
export const projectRoutes: RouteObject[] = [
  { path: 'projects', lazy: () => import('../features/project/project-list.page.js') },
  { path: 'projects/:id', lazy: () => import('../features/project/project.page.js') },
];
