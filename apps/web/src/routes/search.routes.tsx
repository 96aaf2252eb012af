import type { RouteObject } from 'react-router';

/** Pages of saved searches. */
export const searchRoutes: RouteObject[] = [{ path: 'searches', lazy: () => import('../features/search/search-list.page.js') }];
