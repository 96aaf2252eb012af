import type { RouteObject } from 'react-router';

/** Pages of the room "home". */
export const homeRoutes: RouteObject[] = [{ index: true, lazy: () => import('../features/home/home.page.js') }];
