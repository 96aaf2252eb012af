import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { cx } from './cx.js';
import { Icon, type IconName } from './icon.js';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  /** A place to go; without it `onAction` is told. */
  readonly href?: string;
  readonly isCurrent?: boolean;
  /** BCP 47 language of the label. */
  readonly lang?: string;
}

export interface MenuProps {
  readonly label: string;
  /** What the button shows; the label where absent. */
  readonly trigger?: ReactNode;
  readonly icon?: IconName;
  readonly entries: readonly MenuEntry[];
  readonly onAction?: (id: string) => void;
  readonly className?: string;
}

/** A button that opens a list of commands or places. */
export function Menu({ label, trigger, icon, entries, onAction, className }: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton aria-label={label} className={cx('inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center gap-2 rounded-8 px-2 hover:bg-key-50 hover:underline', className)}>
        {icon && <Icon name={icon} />}
        {trigger}
        <Icon name="chevron-down" className={cx('size-4', icon && 'hidden sm:block')} />
      </AriaButton>
      <Popover placement="bottom end" className="min-w-48 rounded-8 border border-line bg-white py-2 shadow-2">
        <AriaMenu aria-label={label} onAction={(key) => onAction?.(String(key))} className="outline-none">
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              href={entry.href}
              textValue={entry.label}
              className={cx(
                'flex min-h-11 cursor-pointer items-center gap-3 px-4 py-2 outline-none data-focused:bg-key-900 data-focused:text-white',
                entry.isCurrent && 'font-bold',
              )}
            >
              {entry.icon && <Icon name={entry.icon} className="size-5" />}
              <span lang={entry.lang}>{entry.label}</span>
              {entry.isCurrent && <Icon name="check" className="ml-auto size-5" />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
