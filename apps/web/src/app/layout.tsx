import { RouterProvider, Skeleton } from '@team-osaka/ui';
import { Outlet, ScrollRestoration, useHref, useNavigate, useNavigation, type NavigateOptions } from 'react-router';
import { useText } from '../shared/language.js';
import { ViewerLanguage } from '../shared/session.js';
import { Footer } from './footer.js';
import { Header } from './header.js';

declare module 'react-aria-components' {
  interface RouterConfig {
    routerOptions: NavigateOptions;
  }
}

/** The frame around every page: skip link, header, content, footer. */
export function Layout() {
  const t = useText();
  const navigate = useNavigate();
  const navigation = useNavigation();
  return (
    <RouterProvider navigate={(path, options) => void navigate(path, options)} useHref={useHref}>
      <a
        href="#main"
        className="sr-only z-50 rounded-8 bg-key-900 px-4 py-3 font-bold text-white focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t.text('shell.skip')}
      </a>
      <ViewerLanguage />
      {navigation.state === 'loading' && (
        <div role="progressbar" aria-label={t.text('ui.loading')} className="fixed inset-x-0 top-0 z-50 h-1 animate-pulse bg-key-600" />
      )}
      <div className="flex min-h-dvh flex-col">
        <Header />
        <main id="main" tabIndex={-1} className="mx-auto w-full max-w-7xl grow px-4 py-8 md:px-8 md:py-12">
          <Outlet />
        </main>
        <Footer />
      </div>
      <ScrollRestoration />
    </RouterProvider>
  );
}

/** Stands in while the code of the first page is loaded. */
export function LayoutFallback() {
  return <Skeleton lines={4} />;
}
