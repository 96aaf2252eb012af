import { cx, IconButton, PlainLink } from '@team-osaka/ui';
import { useEffect, useId, useState } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../shared/language.js';
import { useSession } from '../shared/session.js';
import { AccountMenu } from './account-menu.js';
import { BrandMark } from './brand-mark.js';
import { LanguageMenu } from './language-menu.js';
import { placesFor } from './navigation.js';
import { NotificationBell } from './notification-bell.js';

/** Product name, navigation by role, language, notifications and account. */
export function Header() {
  const t = useText();
  const { viewer, isPending } = useSession();
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const navId = useId();
  useEffect(() => setOpen(false), [pathname]);

  return (
    <header className="border-b border-line bg-white">
      <div className="mx-auto flex max-w-7xl items-center gap-1 px-4 py-2 md:px-8">
        <PlainLink href="/" className="mr-auto flex min-h-12 min-w-0 items-center gap-2 leading-tight">
          <BrandMark />
          <span className="font-bold tracking-tight">{t.text('shell.product')}</span>
        </PlainLink>
        <LanguageMenu />
        {viewer && <NotificationBell personId={viewer.id} />}
        {!isPending && <AccountMenu viewer={viewer} />}
        <IconButton
          icon={isOpen ? 'close' : 'menu'}
          label={t.text('shell.menu')}
          aria-expanded={isOpen}
          aria-controls={navId}
          onPress={() => setOpen(!isOpen)}
          className="lg:hidden"
        />
      </div>
      <nav id={navId} aria-label={t.text('shell.navigation')} className={cx('mx-auto max-w-7xl px-4 md:px-8 lg:block', isOpen ? 'block' : 'hidden')}>
        <ul className="flex flex-col pb-4 lg:flex-row lg:flex-wrap lg:gap-x-1 lg:pb-0">
          {placesFor(viewer).map((place) => {
            const isCurrent = place.href === '/' ? pathname === '/' : pathname === place.href || pathname.startsWith(`${place.href}/`);
            return (
              <li key={place.href}>
                <PlainLink
                  href={place.href}
                  aria-current={isCurrent ? 'page' : undefined}
                  className={cx(
                    'flex min-h-12 items-center border-l-4 px-4 underline-offset-4 hover:bg-key-50 hover:underline lg:border-b-4 lg:border-l-0 lg:px-3',
                    isCurrent ? 'border-key-900 font-bold text-key-900' : 'border-transparent',
                  )}
                >
                  {t.text(place.label)}
                </PlainLink>
              </li>
            );
          })}
        </ul>
      </nav>
    </header>
  );
}
