import type { RouteObject } from 'react-router';

/** Pages of the room "vocabulary". */
export const vocabularyRoutes: RouteObject[] = [
  { path: 'vocabulary', lazy: () => import('../features/vocabulary/word-list.page.js') },
  { path: 'vocabulary/concepts', lazy: () => import('../features/vocabulary/concept-list.page.js') },
  { path: 'vocabulary/concepts/:code', lazy: () => import('../features/vocabulary/concept.page.js') },
];
