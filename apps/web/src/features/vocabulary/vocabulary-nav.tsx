import { cx, PlainLink } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

const parts = [
  { href: '/vocabulary', label: 'concept.nav.words' },
  { href: '/vocabulary/concepts', label: 'concept.nav.concepts' },
] as const;

/** The two lists of the vocabulary side by side. */
export function VocabularyNav({ current }: { readonly current: (typeof parts)[number]['href'] }) {
  const t = useText();
  return (
    <nav aria-label={t.text('concept.nav.label')}>
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
