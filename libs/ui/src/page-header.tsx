import type { ReactNode, Ref } from 'react';
import { Icon } from './icon.js';
import { Link } from './link.js';
import { useUiTexts } from './ui-texts.js';

export interface Crumb {
  readonly label: string;
  readonly href: string;
}

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** The way back up, from the first page down to the parent of this one. */
  readonly breadcrumbs?: readonly Crumb[];
  /** State, kind. */
  readonly eyebrow?: ReactNode;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  /** BCP 47 language of the title. */
  readonly lang?: string;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The head of a page: where it is, what it is, what can be done. */
export function PageHeader({ title, breadcrumbs = [], eyebrow, description, actions, lang, headingRef }: PageHeaderProps) {
  const texts = useUiTexts();
  return (
    <header className="flex flex-col gap-4">
      {breadcrumbs.length > 0 && (
        <nav aria-label={texts.breadcrumbs}>
          <ol className="flex flex-wrap items-center gap-1">
            {breadcrumbs.map((crumb) => (
              <li key={crumb.href} className="flex items-center gap-1">
                <Link href={crumb.href} className="inline-flex min-h-8 items-center">
                  {crumb.label}
                </Link>
                <Icon name="chevron-right" className="size-4 text-ink-soft" />
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="flex min-w-0 max-w-4xl flex-col gap-2">
          {eyebrow && <div className="flex flex-wrap items-center gap-2">{eyebrow}</div>}
          <h1 ref={headingRef} tabIndex={-1} lang={lang} className="text-std-28B-150 leading-tight md:text-std-32B-150">
            {title}
          </h1>
          {description && <div className="max-w-prose text-ink-soft">{description}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
    </header>
  );
}
