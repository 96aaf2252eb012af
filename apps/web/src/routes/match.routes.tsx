import type { RouteObject } from 'react-router';

/** Pages of the room "match". */
export const matchRoutes: RouteObject[] = [
  { path: 'matches', lazy: () => import('../features/match/match-list.page.js') },
  { path: 'matches/:id', lazy: () => import('../features/match/match.page.js') },
];
