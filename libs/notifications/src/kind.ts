import type { ParameterName } from './parameter.js';

/** What one template needs. */
export interface KindSpec {
  /** Key of the sentence at the foot of a mail: why the recipient gets it. */
  readonly why: 'invited' | 'reset' | 'applicant' | 'member' | 'office' | 'owner' | 'party' | 'saved';
  /** Facts its sentences name. */
  readonly names: readonly ParameterName[];
  /** Facts listed below the text, in this order; an absent one is left out. */
  readonly details: readonly ParameterName[];
}

/**
 * Templates: the catalogs hold `notification.<kind>.subject`, `.title`, `.body` and `.action` for each, in every language.
 * The first paragraph of the body stands alone in the application; a mail shows all of them.
 */
export const kinds = {
  'identity.invited': { why: 'invited', names: ['organisation'], details: ['organisation', 'role', 'invitedBy', 'expires'] },
  'identity.password_reset': { why: 'reset', names: [], details: ['expires'] },
  'organisation.received': { why: 'applicant', names: ['organisation'], details: ['organisation', 'due'] },
  'organisation.applied': { why: 'office', names: ['organisation'], details: ['organisation', 'organisationKind', 'site', 'applicant', 'due'] },
  'organisation.approved': { why: 'member', names: ['organisation'], details: ['organisation'] },
  'organisation.rejected': { why: 'applicant', names: ['organisation'], details: ['organisation', 'reason'] },
  'organisation.suspended': { why: 'member', names: ['organisation'], details: ['organisation', 'reason'] },
  'organisation.reinstated': { why: 'member', names: ['organisation'], details: ['organisation', 'reason'] },
  'technology.submitted': { why: 'office', names: ['technology', 'technologyOwner'], details: ['technology', 'technologyOwner', 'due'] },
  'technology.published': { why: 'owner', names: ['technology'], details: ['technology', 'validUntil'] },
  'technology.changes_requested': { why: 'owner', names: ['technology'], details: ['technology', 'reason', 'due'] },
  'technology.stale_warned': { why: 'owner', names: ['technology'], details: ['technology', 'validUntil'] },
  'technology.lapsed': { why: 'owner', names: ['technology'], details: ['technology'] },
  'need.submitted': { why: 'office', names: ['need', 'needOwner'], details: ['need', 'needOwner', 'site', 'due'] },
  'need.opened': { why: 'owner', names: ['need'], details: ['need', 'validUntil'] },
  'need.changes_requested': { why: 'owner', names: ['need'], details: ['need', 'reason', 'due'] },
  'need.awarded': { why: 'owner', names: ['need'], details: ['need', 'reason'] },
  'need.unmatched': { why: 'owner', names: ['need'], details: ['need', 'reason', 'nextStep'] },
  'need.withdrawn': { why: 'owner', names: ['need'], details: ['need', 'reason'] },
  'need.lapsed': { why: 'owner', names: ['need'], details: ['need'] },
  'match.interest_expressed': { why: 'office', names: ['technology', 'technologyOwner', 'need'], details: ['technology', 'technologyOwner', 'need', 'needOwner', 'message', 'due'] },
  'match.technology_requested': { why: 'office', names: ['technology', 'need', 'needOwner'], details: ['need', 'needOwner', 'technology', 'technologyOwner', 'message', 'due'] },
  'match.asked_technology': { why: 'party', names: ['technology', 'need', 'needOwner'], details: ['need', 'needOwner', 'site', 'technology', 'phrases', 'due'] },
  'match.asked_need': { why: 'party', names: ['technology', 'technologyOwner', 'need'], details: ['technology', 'technologyOwner', 'need', 'phrases', 'due'] },
  'match.rejected': { why: 'party', names: ['technology', 'need'], details: ['technology', 'need', 'reason'] },
  'match.reminded': { why: 'party', names: ['technology', 'need'], details: ['technology', 'technologyOwner', 'need', 'needOwner', 'due'] },
  'match.escalated': { why: 'office', names: ['technology', 'need'], details: ['silent', 'technology', 'technologyOwner', 'need', 'needOwner'] },
  'match.declined': { why: 'party', names: ['technology', 'need'], details: ['technology', 'need', 'reasonCode'] },
  'match.declined_office': { why: 'office', names: ['technology', 'need'], details: ['silent', 'reason', 'technology', 'technologyOwner', 'need', 'needOwner'] },
  'match.introduced_technology': { why: 'party', names: ['technology', 'need', 'needOwner'], details: ['contacts', 'need', 'technology', 'due'] },
  'match.introduced_need': { why: 'party', names: ['technology', 'technologyOwner', 'need'], details: ['contacts', 'technology', 'need', 'due'] },
  'match.progressed': { why: 'party', names: ['technology', 'need', 'matchState'], details: ['matchState', 'technology', 'need', 'due'] },
  'need.found': { why: 'saved', names: ['need', 'needOwner'], details: ['need', 'needOwner', 'site', 'validUntil'] },
  'technology.found': { why: 'saved', names: ['technology', 'technologyOwner'], details: ['technology', 'technologyOwner'] },
  'webhook.disabled': { why: 'member', names: ['organisation'], details: ['organisation', 'reason'] },
  'match.appointment_arranged': { why: 'party', names: ['technology', 'need', 'appointment'], details: ['appointment', 'need', 'needOwner', 'technology', 'technologyOwner'] },
  'match.appointment_moved': { why: 'party', names: ['technology', 'need', 'appointment'], details: ['appointment', 'need', 'needOwner', 'technology', 'technologyOwner'] },
  'match.appointment_called_off': { why: 'party', names: ['technology', 'need', 'appointment'], details: ['reason', 'need', 'needOwner', 'technology', 'technologyOwner'] },
  'match.appointment_reminded': { why: 'party', names: ['technology', 'need', 'appointment'], details: ['appointment', 'need', 'needOwner', 'technology', 'technologyOwner'] },
  'match.appointment_noted': { why: 'office', names: ['need', 'needOwner', 'technologyOwner', 'appointment', 'appointmentStep'], details: ['appointmentStep', 'appointment', 'reason', 'need', 'needOwner', 'technology', 'technologyOwner'] },
  'match.closed': { why: 'party', names: ['technology', 'need'], details: ['technology', 'need', 'reasonCode'] },
} as const satisfies Record<string, KindSpec>;

export type NotificationKind = keyof typeof kinds;
export const notificationKinds = Object.keys(kinds) as NotificationKind[];

export const isNotificationKind = (value: string): value is NotificationKind => Object.hasOwn(kinds, value);

export const specOf = (kind: NotificationKind): KindSpec => kinds[kind];

/** Every fact a template of this kind may show. */
export function parametersOf(kind: NotificationKind): readonly ParameterName[] {
  const { names, details } = specOf(kind);
  return [...new Set([...names, ...details])];
}
