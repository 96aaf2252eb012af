import { cx, PlainLink } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

const parts = [
  { href: '/cooperation', label: 'cooperation.nav.partners' },
  { href: '/cooperation/memoranda', label: 'cooperation.nav.memoranda' },
  { href: '/cooperation/activities', label: 'cooperation.nav.activities' },
] as const;

/** The three lists of the register side by side. */
export function CooperationNav({ current }: { readonly current: (typeof parts)[number]['href'] }) {
  const t = useText();
  return (
    <nav aria-label={t.text('cooperation.nav.label')}>
      <ul className="flex flex-wrap gap-x-2 border-b border-line">
        {parts.map(({ href, label }) => (
          <li key={href}>
            <PlainLink
              href={href}
              aria-current={href === current ? 'page' : undefined}
              className={cx(
                'flex min-h-12 items-center border-b-4 px-3 underline-offset-4 hover:underline',
                href === current ? 'border-key-900 font-bold text-key-900' : 'border-transparent',
              )}
            >
              {t.text(label)}
            </PlainLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
