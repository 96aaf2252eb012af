import type { RouteObject } from 'react-router';

/** Pages of the room "home". */
export const homeRoutes: RouteObject[] = [];
