import type { Role } from '@team-osaka/domain';
import { notificationKinds, type NotificationKind } from './kind.js';
import { plans, type Audience, type Urgency } from './plan.js';

const everybody: readonly Role[] = ['observer', 'member', 'official', 'coordinator', 'administrator'];
const parties: readonly Role[] = ['member', 'official'];

/** Roles that people of an audience can have. */
const rolesOfAudience: Readonly<Record<Audience, readonly Role[]>> = {
  // Invitees and applicants have no account to choose with.
  invitee: [], applicant: [], person: everybody, 'organisation-people': everybody, 'listing-owners': parties, office: ['coordinator', 'administrator'],
  'match-technology-side': ['member'], 'match-need-side': ['official'], 'match-named-side': parties, 'match-other-side': parties, 'match-asker': parties, 'match-informed': parties,
  searchers: everybody,
};

const said = Object.values(plans).flatMap(({ urgency, messages }) => messages.map((message) => ({ urgency, ...message })));

const urgencies = new Map<NotificationKind, Urgency>(said.map(({ kind, urgency }) => [kind, urgency]));

/** How urgent a kind is, as its plan says. */
export const urgencyOf = (kind: NotificationKind): Urgency => urgencies.get(kind) ?? 'now';

/** True where people may have a kind gathered, delayed or switched off: nobody waits for their answer. */
export const maySilence = (kind: NotificationKind): boolean => urgencyOf(kind) !== 'answer';

/** Roles whose people can be told of a kind; kinds about one's own listing follow the room. */
function rolesOf(kind: NotificationKind): readonly Role[] {
  const roles = said.filter((message) => message.kind === kind).flatMap(({ to }) => rolesOfAudience[to]);
  const owners: readonly Role[] = kind.startsWith('technology.') ? ['member'] : kind.startsWith('need.') ? ['official'] : parties;
  return said.some((message) => message.kind === kind && message.to === 'listing-owners') ? roles.filter((role) => owners.includes(role)) : roles;
}

/** The kinds a person of this role can be told of, in the order of their table. */
export const kindsFor = (role: Role): readonly NotificationKind[] => notificationKinds.filter((kind) => rolesOf(kind).includes(role));
