import type { RouteObject } from 'react-router';

/** Pages of the room "organisation". */
export const organisationRoutes: RouteObject[] = [
  { path: 'apply', lazy: () => import('../features/organisation/apply.page.js') },
  { path: 'apply/received', lazy: () => import('../features/organisation/application-received.page.js') },
  { path: 'organisations', lazy: () => import('../features/organisation/organisation-list.page.js') },
  { path: 'organisations/:id', lazy: () => import('../features/organisation/organisation.page.js') },
  { path: 'organisations/:id/webhooks', lazy: () => import('../features/webhook/webhook-list.page.js') },
  { path: 'organisations/:id/edit', lazy: () => import('../features/organisation/organisation-edit.page.js') },
];
