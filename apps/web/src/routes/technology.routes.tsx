import type { RouteObject } from 'react-router';

/** Pages of the room "technology". */
export const technologyRoutes: RouteObject[] = [];
