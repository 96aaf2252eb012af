import type { Me } from '@team-osaka/contracts';
import { LinkButton, Menu, useToast } from '@team-osaka/ui';
import { useText } from '../shared/language.js';
import { problemText } from '../shared/problem.js';
import { useSignOut } from '../shared/session.js';

/** The person's own places and the way out; for visitors the way in. */
export function AccountMenu({ viewer }: { readonly viewer: Me | null }) {
  const t = useText();
  const signOut = useSignOut();
  const toast = useToast();
  if (!viewer) {
    return (
      <LinkButton href="/sign-in" size="small" className="whitespace-nowrap">
        {t.text('shell.sign_in')}
      </LinkButton>
    );
  }
  return (
    <Menu
      label={t.text('shell.account', { name: viewer.name })}
      icon="user"
      trigger={<span className="hidden max-w-40 truncate md:inline">{viewer.name}</span>}
      entries={[
        { id: 'organisation', label: viewer.organisation.name, href: `/organisations/${viewer.organisation.id}`, icon: 'people' },
        { id: 'settings', label: t.text('shell.settings'), href: '/settings', icon: 'user' },
        { id: 'searches', label: t.text('search.title'), href: '/searches', icon: 'search' },
        { id: 'sign-out', label: t.text('shell.sign_out'), icon: 'arrow-right' },
      ]}
      onAction={(id) => {
        if (id === 'sign-out') signOut('here').catch((fault: unknown) => toast({ kind: 'error', text: problemText(t, fault) }));
      }}
    />
  );
}
