import type { RouteObject } from 'react-router';

/** Pages of the room "identity". */
export const identityRoutes: RouteObject[] = [
  { path: 'sign-in', lazy: () => import('../features/identity/sign-in.page.js') },
  { path: 'password-reset', lazy: () => import('../features/identity/password-reset.page.js') },
  { path: 'invitation', lazy: () => import('../features/identity/invitation.page.js') },
  { path: 'settings', lazy: () => import('../features/identity/settings.page.js') },
];
