import type { RouteObject } from 'react-router';

/** Pages of the room "organisation". */
export const organisationRoutes: RouteObject[] = [];
