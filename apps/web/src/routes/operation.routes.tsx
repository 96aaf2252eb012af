import type { RouteObject } from 'react-router';

/** Pages of the room "operation". */
export const operationRoutes: RouteObject[] = [{ path: 'operations', lazy: () => import('../features/operation/operation.page.js') }];
