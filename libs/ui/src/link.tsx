import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components/Link';
import { buttonClass, type ButtonSize, type ButtonVariant } from './button.js';
import { cx } from './cx.js';
import { Icon, type IconName } from './icon.js';

interface AnyLinkProps {
  /** A path of the app (opened without reloading, through the app's router provider) or an address elsewhere. */
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly target?: string;
  readonly lang?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-current'?: 'page' | 'step' | 'true';
}

/** A link in running text. */
export function Link({ className, target, ...rest }: AnyLinkProps) {
  return <AriaLink {...rest} target={target} rel={target === '_blank' ? 'noopener noreferrer' : undefined} className={cx('link', className)} />;
}

/** A link without a look of its own, for navigation and whole cards. */
export function PlainLink({ className, ...rest }: AnyLinkProps) {
  return <AriaLink {...rest} className={className ?? ''} />;
}

export interface LinkButtonProps extends AnyLinkProps {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: IconName;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ variant = 'primary', size = 'medium', icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <AriaLink {...rest} className={buttonClass(variant, size, className)}>
      {icon && <Icon name={icon} className="size-5" />}
      {children}
    </AriaLink>
  );
}
