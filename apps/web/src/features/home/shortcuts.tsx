import type { Me } from '@team-osaka/contracts';
import { LinkButton, type IconName } from '@team-osaka/ui';
import type { TextKey } from '@team-osaka/i18n';
import { useText } from '../../shared/language.js';

interface Shortcut {
  readonly href: string;
  readonly label: TextKey;
  readonly icon?: IconName;
}

const shortcuts: Readonly<Record<Me['role'], readonly Shortcut[]>> = {
  member: [
    { href: '/technologies/new', label: 'home.new_technology', icon: 'plus' },
    { href: '/needs', label: 'home.browse_needs' },
  ],
  official: [
    { href: '/needs/new', label: 'home.new_need', icon: 'plus' },
    { href: '/technologies', label: 'home.browse_technologies' },
  ],
  coordinator: [{ href: '/desk', label: 'home.to_desk' }],
  administrator: [{ href: '/desk', label: 'home.to_desk' }],
  observer: [
    { href: '/projects', label: 'home.browse_projects' },
    { href: '/cooperation', label: 'home.browse_cooperation' },
  ],
};

/** What each role comes for. */
export function Shortcuts({ role }: { readonly role: Me['role'] }) {
  const t = useText();
  return shortcuts[role].map((shortcut, index) => (
    <LinkButton key={shortcut.href} href={shortcut.href} variant={index === 0 ? 'primary' : 'secondary'} {...(shortcut.icon ? { icon: shortcut.icon } : {})}>
      {t.text(shortcut.label)}
    </LinkButton>
  ));
}
