import type { RouteObject } from 'react-router';

/** Pages of the room "need". */
export const needRoutes: RouteObject[] = [];
