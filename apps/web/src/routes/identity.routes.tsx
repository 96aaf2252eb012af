import type { RouteObject } from 'react-router';

/** Pages of the room "identity". */
export const identityRoutes: RouteObject[] = [];
