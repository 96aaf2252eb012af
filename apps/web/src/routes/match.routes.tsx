import type { RouteObject } from 'react-router';

/** Pages of the room "match". */
export const matchRoutes: RouteObject[] = [
  { path: 'matches', lazy: () => import('../features/match/match-list.page.js') },
  { path: 'matches/report', lazy: () => import('../features/match/match-report.page.js') },
  { path: 'matches/settings', lazy: () => import('../features/match/matching-settings.page.js') },
  { path: 'matches/:id', lazy: () => import('../features/match/match.page.js') },
];
