import type { RouteObject } from 'react-router';

/** Pages of the room "desk". */
export const deskRoutes: RouteObject[] = [{ path: 'desk', lazy: () => import('../features/desk/desk.page.js') }];
