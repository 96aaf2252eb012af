import type { Me } from '@team-osaka/contracts';
import { holds, type Permission, type Role } from '@team-osaka/domain';
import type { TextKey } from '@team-osaka/i18n';

/** A place of the primary navigation. */
export interface Place {
  readonly href: string;
  readonly label: TextKey & `shell.nav.${string}`;
}

interface PlaceRule extends Place {
  /** Shown to holders of this permission. */
  readonly permission: Permission;
}

const places: readonly PlaceRule[] = [
  { href: '/', label: 'shell.nav.home', permission: 'home.read' },
  { href: '/desk', label: 'shell.nav.desk', permission: 'desk.read' },
  { href: '/technologies', label: 'shell.nav.technologies', permission: 'technology.read' },
  { href: '/needs', label: 'shell.nav.needs', permission: 'need.read' },
  { href: '/matches', label: 'shell.nav.matches', permission: 'match.read' },
  { href: '/organisations', label: 'shell.nav.organisations', permission: 'organisation.read' },
  { href: '/projects', label: 'shell.nav.projects', permission: 'project.read' },
  { href: '/cooperation', label: 'shell.nav.cooperation', permission: 'cooperation.read' },
  { href: '/vocabulary', label: 'shell.nav.vocabulary', permission: 'vocabulary.manage' },
  { href: '/operations', label: 'shell.nav.operations', permission: 'operation.read' },
];

/** What each role comes for stands first; the rest keeps its order. */
const first: Readonly<Record<Role, readonly string[]>> = {
  public: ['/technologies', '/needs'],
  observer: ['/', '/projects', '/cooperation'],
  member: ['/', '/technologies', '/needs', '/matches'],
  official: ['/', '/needs', '/technologies', '/matches'],
  coordinator: ['/', '/desk', '/matches', '/needs', '/technologies', '/organisations'],
  administrator: ['/', '/desk', '/matches', '/needs', '/technologies', '/organisations'],
};

/** The primary navigation of a viewer, in the order of its role. */
export function placesFor(viewer: Me | null): readonly Place[] {
  const role = viewer?.role ?? 'public';
  const rank = (place: Place): number => {
    const index = first[role].indexOf(place.href);
    return index < 0 ? first[role].length : index;
  };
  return places.filter((place) => holds(role, place.permission)).sort((one, other) => rank(one) - rank(other));
}
