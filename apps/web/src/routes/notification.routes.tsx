import type { RouteObject } from 'react-router';

/** Pages of the room "notification". */
export const notificationRoutes: RouteObject[] = [];
