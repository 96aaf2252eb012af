import type { RouteObject } from 'react-router';

/** Pages of the room "about". */
export const aboutRoutes: RouteObject[] = [{ path: 'about', lazy: () => import('../features/about/about.page.js') }];
