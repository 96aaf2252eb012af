import type { ReactNode } from 'react';
import { cx } from './cx.js';
import { Icon, type IconName } from './icon.js';

/** What a state means for the reader: nothing to do, work going on, somebody must act, done well, ended, wrong. */
export type Tone = 'neutral' | 'progress' | 'attention' | 'success' | 'ended' | 'problem';

const look: Readonly<Record<Tone, { readonly className: string; readonly icon: IconName }>> = {
  neutral: { className: 'border-line-strong bg-white text-ink', icon: 'pencil' },
  progress: { className: 'border-key-900 bg-key-50 text-key-1000', icon: 'clock' },
  attention: { className: 'border-orange-900 bg-orange-50 text-orange-1000', icon: 'alert' },
  success: { className: 'border-green-900 bg-green-50 text-green-1000', icon: 'check-circle' },
  ended: { className: 'border-solid-gray-600 bg-field text-ink-soft', icon: 'pause' },
  problem: { className: 'border-red-1000 bg-red-50 text-red-1000', icon: 'error' },
};

export interface StatusChipProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly icon?: IconName;
}

/** A state: colour, icon and words say the same, so that none is needed alone. */
export function StatusChip({ tone, icon, children }: StatusChipProps) {
  const { className, icon: usual } = look[tone];
  return (
    <span className={cx('inline-flex items-center gap-1 rounded-8 border px-2 py-0.5 text-dns-14B-130', className)}>
      <Icon name={icon ?? usual} className="size-4" />
      {children}
    </span>
  );
}
