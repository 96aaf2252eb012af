import type { ReactNode } from 'react';
import { cx } from './cx.js';
import { Icon, type IconName } from './icon.js';
import { useUiTexts, type UiTexts } from './ui-texts.js';

export type NoticeKind = 'info' | 'warning' | 'error' | 'success';

const look: Readonly<Record<NoticeKind, { readonly frame: string; readonly mark: string; readonly icon: IconName }>> = {
  info: { frame: 'border-key-900', mark: 'bg-key-900', icon: 'info' },
  warning: { frame: 'border-orange-900', mark: 'bg-orange-900', icon: 'alert' },
  error: { frame: 'border-red-1000', mark: 'bg-red-1000', icon: 'error' },
  success: { frame: 'border-green-900', mark: 'bg-green-900', icon: 'check-circle' },
};

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Speaks up when it appears; for answers to what the person just did. */
  readonly isLive?: boolean;
}

/** A message that belongs to this place of the page. */
export function Notice({ kind, title, children, actions, isLive = false }: NoticeProps) {
  const texts: UiTexts = useUiTexts();
  const { frame, mark, icon } = look[kind];
  const role = isLive ? (kind === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div role={role} className={cx('flex overflow-hidden rounded-8 border-2 bg-white', frame)}>
      <span className={cx('flex w-10 shrink-0 justify-center pt-4 text-white', mark)}>
        <Icon name={icon} />
        <span className="sr-only">{texts[kind]}</span>
      </span>
      <div className="flex min-w-0 grow flex-col gap-2 p-4">
        {title && <p className="font-bold">{title}</p>}
        {children && <div className="min-w-0">{children}</div>}
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
    </div>
  );
}
