import { PageHeader, type Crumb } from '@team-osaka/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useText } from './language.js';

export interface PageProps {
  /** Title of the page, also of the document. */
  readonly title: string;
  readonly breadcrumbs?: readonly Crumb[];
  readonly eyebrow?: ReactNode;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  /** BCP 47 language of the title, where it is content and not ours. */
  readonly titleLang?: string;
  readonly children?: ReactNode;
}

/** Address of the page last shown, and the one last moved on to; module-wide because every page mounts its own heading. */
let lastPathname: string | null = null;
let arrivedAt: string | null = null;

/** The frame of every page: document title, heading and content. After a navigation the heading takes the focus, so that a screen reader says where one is. */
export function Page({ title, titleLang, children, ...header }: PageProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const product = t.text('shell.product');

  useEffect(() => {
    document.title = title === product ? product : `${title} | ${product}`;
  }, [title, product]);

  useEffect(() => {
    // Not on the first page of a visit: there the browser's own start of the document is right.
    const arrives = lastPathname !== null && lastPathname !== pathname;
    if (arrives) arrivedAt = pathname;
    lastPathname = pathname;
    // The heading that stood in while the content was loaded took the focus with it when it went.
    const isLost = arrivedAt === pathname && document.activeElement === document.body;
    if (arrives || isLost) heading.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <div className="flex flex-col gap-8">
      <PageHeader {...header} title={title} lang={titleLang} headingRef={heading} />
      {children}
    </div>
  );
}
