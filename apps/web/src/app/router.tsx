/**
 * The map of pages. A room registers its pages in `routes/<room>.routes.tsx`, each loaded when first opened:
 *
 *     export const needRoutes: RouteObject[] = [
 *       { path: 'needs', lazy: () => import('../features/need/need-list.page.js') },
 *       { path: 'needs/:id', lazy: () => import('../features/need/need.page.js') },
 *     ];
 *
 * and a page module exports `Component`:
 *
 *     export function Component() {
 *       const t = useText();
 *       return <Page title={t.text('need.list.title')}>…</Page>;
 *     }
 *
 * `Page` (shared/page.tsx) sets document.title, renders the h1 with breadcrumbs and actions, and takes the focus after navigation.
 * Pages for signed-in people wrap their content in `<SignedIn>` (shared/session.tsx).
 */
import { createBrowserRouter, type RouteObject } from 'react-router';
import { aboutRoutes } from '../routes/about.routes.js';
import { cooperationRoutes } from '../routes/cooperation.routes.js';
import { deskRoutes } from '../routes/desk.routes.js';
import { homeRoutes } from '../routes/home.routes.js';
import { identityRoutes } from '../routes/identity.routes.js';
import { matchRoutes } from '../routes/match.routes.js';
import { needRoutes } from '../routes/need.routes.js';
import { notificationRoutes } from '../routes/notification.routes.js';
import { operationRoutes } from '../routes/operation.routes.js';
import { organisationRoutes } from '../routes/organisation.routes.js';
import { projectRoutes } from '../routes/project.routes.js';
import { searchRoutes } from '../routes/search.routes.js';
import { technologyRoutes } from '../routes/technology.routes.js';
import { vocabularyRoutes } from '../routes/vocabulary.routes.js';
import { Layout, LayoutFallback } from './layout.js';
import { NotFoundPage } from './not-found.page.js';
import { RouteFault } from './route-fault.js';

const pages: RouteObject[] = [
  ...homeRoutes,
  ...identityRoutes,
  ...organisationRoutes,
  ...technologyRoutes,
  ...needRoutes,
  ...matchRoutes,
  ...deskRoutes,
  ...notificationRoutes,
  ...cooperationRoutes,
  ...projectRoutes,
  ...vocabularyRoutes,
  ...operationRoutes,
  ...searchRoutes,
  ...aboutRoutes,
  { path: '*', Component: NotFoundPage },
];

/** Every page lives inside the shell; a page that fails leaves the shell standing. */
export const router = createBrowserRouter([
  { path: '/', Component: Layout, ErrorBoundary: RouteFault, children: [{ ErrorBoundary: RouteFault, HydrateFallback: LayoutFallback, children: pages }] },
]);
