import { Link } from '@team-osaka/ui';
import { useText } from '../shared/language.js';

/** What this platform is and where its data come from. */
export function Footer() {
  const t = useText();
  return (
    <footer className="border-t border-line bg-field">
      <div className="mx-auto flex max-w-7xl flex-col gap-4 px-4 py-8 md:px-8">
        <p className="font-bold">{t.text('shell.product')}</p>
        <p className="max-w-prose text-ink-soft">{t.text('shell.data_notice')}</p>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          <li>
            <Link href="/about" className="inline-flex min-h-11 items-center">
              {t.text('shell.about')}
            </Link>
          </li>
          <li>
            <Link href="/apply" className="inline-flex min-h-11 items-center">
              {t.text('shell.apply')}
            </Link>
          </li>
        </ul>
      </div>
    </footer>
  );
}
