import type { ReactNode } from 'react';
import { cx } from './cx.js';
import { PlainLink } from './link.js';

export interface CardProps {
  readonly title?: ReactNode;
  /** Makes the title a link and the whole card its target. */
  readonly href?: string;
  /** Heading level of the title. */
  readonly level?: 2 | 3 | 4;
  /** Above the title: kind, state. */
  readonly eyebrow?: ReactNode;
  readonly footer?: ReactNode;
  readonly lang?: string;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** A bordered box for one thing. */
export function Card({ title, href, level = 3, eyebrow, footer, lang, className, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <article
      className={cx('relative flex min-w-0 flex-col gap-3 rounded-12 border border-line bg-white p-5', href && 'hover:border-key-900 hover:shadow-1', className)}
    >
      {eyebrow && <div className="flex flex-wrap items-center gap-2">{eyebrow}</div>}
      {title && (
        <Heading className="text-std-18B-160 leading-snug" lang={lang}>
          {href ? (
            <PlainLink href={href} className="text-key-900 underline underline-offset-4 before:absolute before:inset-0 before:rounded-12">
              {title}
            </PlainLink>
          ) : (
            title
          )}
        </Heading>
      )}
      {children}
      {footer && <div className="relative mt-auto flex flex-wrap items-center gap-3 pt-2">{footer}</div>}
    </article>
  );
}

/** Cards in as many columns as fit. */
export function CardGrid({ children }: { readonly children: ReactNode }) {
  return <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,20rem),1fr))] gap-4">{children}</div>;
}

export interface SectionProps {
  readonly title: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly level?: 2 | 3;
}

/** A titled part of a page. */
export function Section({ title, actions, children, level = 2 }: SectionProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="flex min-w-0 flex-col gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <Heading className={level === 2 ? 'border-l-8 border-key-900 pl-4 text-std-24B-150' : 'text-std-20B-150'}>{title}</Heading>
        {actions}
      </div>
      {children}
    </section>
  );
}
