import type { RouteObject } from 'react-router';

/** Pages of the room "about". */
export const aboutRoutes: RouteObject[] = [];
