import { cx, PlainLink } from '@team-osaka/ui';

export interface ListNavItem {
  readonly href: string;
  readonly label: string;
}

export interface ListNavProps {
  /** What the lists have in common. */
  readonly label: string;
  readonly items: readonly ListNavItem[];
  /** Address of the list on screen. */
  readonly current: string;
}

/** Lists that belong together, side by side above each of them. */
export function ListNav({ label, items, current }: ListNavProps) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-2 border-b border-line">
        {items.map((item) => (
          <li key={item.href}>
            <PlainLink
              href={item.href}
              aria-current={item.href === current ? 'page' : undefined}
              className={cx(
                'flex min-h-12 items-center border-b-4 px-3 underline-offset-4 hover:underline',
                item.href === current ? 'border-key-900 font-bold text-key-900' : 'border-transparent',
              )}
            >
              {item.label}
            </PlainLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
