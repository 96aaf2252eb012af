import { identityRoutes, type Me } from '@team-osaka/contracts';
import { holds, type Permission, type ProductLanguage } from '@team-osaka/domain';
import { LinkButton, Notice, Skeleton } from '@team-osaka/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { cacheKey, call, useRoute } from './api.js';
import { useShowLanguage, useText } from './language.js';
import { Page } from './page.js';
import { ProblemNotice } from './problem.js';

/** Who is signed in. `viewer` is null for a visitor; while `isPending` nothing is known yet. */
export function useSession(): { readonly viewer: Me | null; readonly isPending: boolean; readonly can: (permission: Permission) => boolean } {
  const session = useRoute(identityRoutes.readSession, {});
  const viewer = session.data?.viewer ?? null;
  return { viewer, isPending: session.isPending, can: (permission) => holds(viewer?.role ?? 'public', permission) };
}

/** Puts a fresh viewer in place (after sign-in or sign-out): what the person before could see is forgotten. */
export function useEnterSession(): (viewer: Me | null) => void {
  const client = useQueryClient();
  return useCallback(
    (viewer) => {
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== identityRoutes.readSession.name });
      client.setQueryData(cacheKey(identityRoutes.readSession, {}), { viewer });
    },
    [client],
  );
}

/** Ends the session, here or on every device, and goes to the first page. */
export function useSignOut(): (where: 'here' | 'everywhere') => Promise<void> {
  const enter = useEnterSession();
  const navigate = useNavigate();
  return async (where) => {
    await call(where === 'here' ? identityRoutes.signOut : identityRoutes.signOutEverywhere, {});
    enter(null);
    await navigate('/');
  };
}

/** Changes the language of the screen and, for a signed-in person, of the mails too. */
export function useChooseLanguage(): (language: ProductLanguage) => Promise<void> {
  const { viewer } = useSession();
  const show = useShowLanguage();
  const client = useQueryClient();
  return async (language) => {
    await show(language);
    if (!viewer || viewer.locale === language) return;
    const changed = await call(identityRoutes.changeProfile, { body: { version: viewer.version, locale: language } });
    client.setQueryData(cacheKey(identityRoutes.readSession, {}), { viewer: changed });
  };
}

/** Shows the person's own language and time zone once the person is known, and when the person changes them. Renders nothing. */
export function ViewerLanguage() {
  const { viewer } = useSession();
  const show = useShowLanguage();
  const { locale, timeZone } = viewer ?? {};
  useEffect(() => {
    if (locale) void show(locale, timeZone);
  }, [locale, timeZone, show]);
  return null;
}

export interface SignedInProps {
  /** Also asks for this permission. */
  readonly permission?: Permission;
  /** Names the page while its content may not be seen; for content that brings the page's frame itself. */
  readonly title?: string;
  readonly children: (viewer: Me) => ReactNode;
}

/** Content for signed-in people: `<SignedIn>{(viewer) => …}</SignedIn>`. Visitors are led to the sign-in and back again. */
export function SignedIn({ permission, title, children }: SignedInProps) {
  const t = useText();
  const { pathname, search } = useLocation();
  const session = useRoute(identityRoutes.readSession, {});
  const framed = (content: ReactNode): ReactNode => (title === undefined ? content : <Page title={title}>{content}</Page>);
  if (session.isPending) return framed(<Skeleton />);
  if (session.error) return framed(<ProblemNotice problem={session.error} />);
  const viewer = session.data?.viewer;
  if (!viewer) {
    return framed(
      <Notice
        kind="info"
        title={t.text('shell.sign_in_needed.title')}
        actions={<LinkButton href={`/sign-in?next=${encodeURIComponent(pathname + search)}`}>{t.text('shell.sign_in')}</LinkButton>}
      >
        {t.text('shell.sign_in_needed.body')}
      </Notice>,
    );
  }
  if (permission && !holds(viewer.role, permission)) {
    return framed(
      <Notice kind="warning" title={t.text('error.identity.forbidden')}>
        {t.text('shell.forbidden.body')}
      </Notice>,
    );
  }
  return children(viewer);
}
