import type { RouteObject } from 'react-router';

/** Pages of the room "match". */
export const matchRoutes: RouteObject[] = [];
