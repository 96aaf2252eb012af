import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';

export interface EmptyStateProps {
  readonly title: string;
  /** What to do next. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly icon?: IconName;
}

/** Says that there is nothing here, and what comes next. */
export function EmptyState({ title, children, actions, icon = 'check-circle' }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-12 border border-dashed border-line-strong px-4 py-10 text-center">
      <Icon name={icon} className="size-10 text-key-900" />
      <p className="text-std-18B-160">{title}</p>
      {children && <div className="max-w-prose text-ink-soft">{children}</div>}
      {actions && <div className="flex flex-wrap justify-center gap-4 pt-2">{actions}</div>}
    </div>
  );
}
