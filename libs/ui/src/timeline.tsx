import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';

export interface TimelineEntry {
  readonly id: string;
  /** Already formatted. */
  readonly when: string;
  /** ISO 8601. */
  readonly at: string;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly icon?: IconName;
}

/** What happened, in order. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className="flex flex-col">
      {entries.map((entry, index) => (
        <li key={entry.id} className="relative flex gap-4 pb-6">
          {index < entries.length - 1 && <span aria-hidden="true" className="absolute top-8 bottom-0 left-4 w-px bg-line" />}
          <span className="relative flex size-8 shrink-0 items-center justify-center rounded-full border border-key-900 bg-white text-key-900">
            <Icon name={entry.icon ?? 'check'} className="size-4" />
          </span>
          <div className="min-w-0 pt-0.5">
            <p className="font-bold">{entry.title}</p>
            <time dateTime={entry.at} className="text-dns-14N-130 text-ink-soft">
              {entry.when}
            </time>
            {entry.detail && <div className="mt-1 whitespace-pre-line">{entry.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
