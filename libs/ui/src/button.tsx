import type { ComponentPropsWithRef, ReactNode } from 'react';
import { cx } from './cx.js';
import { Icon, type IconName } from './icon.js';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'medium' | 'small';

const look: Readonly<Record<ButtonVariant, string>> = {
  primary: 'bg-key-900 text-white border border-transparent hover:bg-key-1000 hover:underline active:bg-key-1200',
  secondary: 'bg-white text-key-900 border border-current hover:bg-key-100 hover:text-key-1000 hover:underline active:bg-key-200',
  quiet: 'bg-transparent text-key-900 underline border border-transparent hover:bg-key-50 hover:text-key-1000 active:bg-key-100',
  danger: 'bg-bad text-white border border-transparent hover:bg-red-1000 hover:underline active:bg-red-1200',
};

/** Classes of a button, for elements that look like one (links). */
export function buttonClass(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return cx(
    'inline-flex items-center justify-center gap-2 rounded-8 text-center font-bold leading-snug no-underline underline-offset-4 select-none',
    'disabled:pointer-events-none disabled:border-transparent disabled:bg-solid-gray-300 disabled:text-solid-gray-50 disabled:no-underline',
    size === 'medium' ? 'min-h-12 px-4 py-2 text-base' : 'min-h-11 px-3 py-1.5 text-base',
    look[variant],
    className,
  );
}

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'onClick'> {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: IconName;
  /** Keeps the button from firing twice and tells assistive technology that work is going on. */
  readonly busy?: boolean;
  readonly onPress?: () => void;
  readonly children?: ReactNode;
}

/** A button; at least 44 px in both directions. */
export function Button({ variant = 'primary', size = 'medium', icon, busy = false, onPress, className, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.();
      }}
      className={buttonClass(variant, size, cx(busy && 'opacity-70', className))}
    >
      {icon && <Icon name={icon} className="size-5" />}
      {children}
    </button>
  );
}

export interface IconButtonProps extends Omit<ButtonProps, 'icon' | 'children'> {
  readonly icon: IconName;
  /** What the button does; spoken, and shown as a tooltip. */
  readonly label: string;
}

/** A square button that shows an icon only. */
export function IconButton({ icon, label, variant = 'quiet', className, ...rest }: IconButtonProps) {
  return (
    <Button {...rest} variant={variant} aria-label={label} title={label} className={cx('size-11 !p-0', className)}>
      <Icon name={icon} />
    </Button>
  );
}
