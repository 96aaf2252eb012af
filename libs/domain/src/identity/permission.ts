import { roles, type Role } from './role.js';

const everyone: readonly Role[] = roles;
const signedIn: readonly Role[] = ['observer', 'member', 'official', 'coordinator', 'administrator'];
const office: readonly Role[] = ['coordinator', 'administrator'];
const parties: readonly Role[] = ['member', 'official', ...office];

/**
 * Every permission and the roles that hold it. A route names one of these; what a holder may do to which record
 * (own organisation, stage of a match) is decided by the room's policy behind it.
 */
export const permissions = {
  'platform.read': everyone,
  'session.open': everyone,
  'session.read': everyone,
  'session.close': signedIn,
  'profile.change': signedIn,
  'password.reset': everyone,
  'invitation.accept': everyone,
  'invitation.manage': signedIn,
  'person.list': signedIn,
  'person.manage': signedIn,
  'organisation.read': everyone,
  'organisation.change': [...parties, 'observer'],
  'membership.apply': everyone,
  'membership.leave': ['member', 'official', 'observer'],
  'membership.decide': office,
  'technology.read': everyone,
  'technology.write': ['member'],
  'technology.renew': ['member'],
  'technology.archive': ['member', ...office],
  'technology.review': office,
  'technology.request': ['official', ...office],
  'need.read': everyone,
  'need.write': ['official'],
  'need.review': office,
  'need.conclude': ['official', ...office],
  'need.express-interest': ['member'],
  'match.read': parties,
  'match.answer': ['official', ...office],
  'match.decide': office,
  'match.consent': ['member', 'official'],
  'match.progress': parties,
  'match.report': office,
  'match.weigh': ['administrator'],
  'match.configure': ['administrator'],
  'desk.read': office,
  'desk.decide': office,
  'home.read': signedIn,
  'notification.read': signedIn,
  'notification.configure': signedIn,
  'notification.unsubscribe': everyone,
  'notification.report': everyone,
  'notification.preview': office,
  'notification.correct-address': office,
  'history.read': office,
  'cooperation.read': everyone,
  'cooperation.record': office,
  'project.read': everyone,
  'project.record': office,
  'vocabulary.manage': office,
  'webhook.manage': parties,
  'search.keep': signedIn,
  'metrics.read': ['administrator'],
  'operation.read': ['administrator'],
  'operation.decide': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** True where the role holds the permission. */
export function holds(role: Role, permission: Permission): boolean {
  return (permissions[permission] as readonly Role[]).includes(role);
}
