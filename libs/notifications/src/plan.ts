import type { AnnouncedEvent } from '@team-osaka/contracts';
import type { NotificationKind } from './kind.js';

/** Named groups of recipients; the application resolves them for one event. */
export type Audience =
  /** The address an invitation goes to. */
  | 'invitee'
  /** The person the event is about. */
  | 'person'
  /** Who applied for the membership. */
  | 'applicant'
  /** Active people of the organisation the event is about. */
  | 'organisation-people'
  /** People who may change the listing. */
  | 'listing-owners'
  /** Coordinators and administrators. */
  | 'office'
  /** People who may answer for the technology, or for the need, of a match. */
  | 'match-technology-side'
  | 'match-need-side'
  /** The side named by the event, and the one across. */
  | 'match-named-side'
  | 'match-other-side'
  /** Who expressed interest in the need or asked for the technology, where somebody did. */
  | 'match-asker'
  /** Both sides where they had been told of the match; else only who asked. */
  | 'match-informed'
  /** Whose saved searches a listing fits. */
  | 'searchers';

export type Channel = 'in-app' | 'mail' | 'webhook';

/** One text to one audience. */
export interface Message {
  readonly to: Audience;
  readonly kind: NotificationKind;
  /** All channels unless said. A webhook tells the organisation of an audience what its people are told. */
  readonly channels?: readonly Channel[];
  /** True where the person who acted need not be told of the own act. */
  readonly exceptActor?: true;
  /** That of the plan unless said. */
  readonly urgency?: Urgency;
}

/** `answer`: somebody waits for the recipient, so that it is never silenced, gathered or delayed; `now`: told at once; `soon`: may well be gathered into a summary. */
export type Urgency = 'answer' | 'now' | 'soon';

/** Which record an event is about: decides the facts that are loaded and the link. */
export type Subject = 'invitation' | 'person' | 'organisation' | 'technology' | 'need' | 'match';

/** Dedupe key of every plan: an event reaches a person, and an address, once per channel (unique indexes of `notification` and `delivery`). */
export interface Plan {
  readonly subject: Subject;
  readonly urgency: Urgency;
  /** A person in several audiences gets the first message only. */
  readonly messages: readonly Message[];
}

const mailOnly = ['mail'] as const;

/** Whoever waits at a meeting waits for the other side: neither text nor calendar file may be gathered. The person who acted gets the file too. */
const aboutMeeting = (kind: NotificationKind): readonly Message[] => [{ to: 'match-technology-side', kind }, { to: 'match-need-side', kind }];
const noted: Message = { to: 'office', kind: 'match.appointment_noted', exceptActor: true, urgency: 'soon' };

/** What is said to whom when something happens. */
export const plans: Readonly<Record<AnnouncedEvent, Plan>> = {
  'identity.invited': { subject: 'invitation', urgency: 'answer', messages: [{ to: 'invitee', kind: 'identity.invited', channels: mailOnly }] },
  'identity.password_reset_requested': { subject: 'person', urgency: 'answer', messages: [{ to: 'person', kind: 'identity.password_reset', channels: mailOnly }] },
  'organisation.applied': {
    subject: 'organisation', urgency: 'answer',
    messages: [{ to: 'applicant', kind: 'organisation.received', urgency: 'now' }, { to: 'office', kind: 'organisation.applied' }],
  },
  'organisation.approved': { subject: 'organisation', urgency: 'now', messages: [{ to: 'applicant', kind: 'organisation.approved' }, { to: 'organisation-people', kind: 'organisation.approved' }] },
  'organisation.rejected': { subject: 'organisation', urgency: 'now', messages: [{ to: 'applicant', kind: 'organisation.rejected' }] },
  'organisation.suspended': { subject: 'organisation', urgency: 'now', messages: [{ to: 'organisation-people', kind: 'organisation.suspended' }] },
  'organisation.reinstated': { subject: 'organisation', urgency: 'now', messages: [{ to: 'organisation-people', kind: 'organisation.reinstated' }] },
  'technology.submitted': { subject: 'technology', urgency: 'answer', messages: [{ to: 'office', kind: 'technology.submitted' }] },
  'technology.published': { subject: 'technology', urgency: 'now', messages: [{ to: 'listing-owners', kind: 'technology.published' }] },
  'technology.changes_requested': { subject: 'technology', urgency: 'answer', messages: [{ to: 'listing-owners', kind: 'technology.changes_requested' }] },
  'technology.stale_warned': { subject: 'technology', urgency: 'answer', messages: [{ to: 'listing-owners', kind: 'technology.stale_warned' }] },
  'technology.lapsed': { subject: 'technology', urgency: 'now', messages: [{ to: 'listing-owners', kind: 'technology.lapsed' }] },
  'need.submitted': { subject: 'need', urgency: 'answer', messages: [{ to: 'office', kind: 'need.submitted' }] },
  'need.opened': { subject: 'need', urgency: 'now', messages: [{ to: 'listing-owners', kind: 'need.opened' }] },
  'need.changes_requested': { subject: 'need', urgency: 'answer', messages: [{ to: 'listing-owners', kind: 'need.changes_requested' }] },
  'need.awarded': { subject: 'need', urgency: 'soon', messages: [{ to: 'listing-owners', kind: 'need.awarded', exceptActor: true }] },
  'need.unmatched': { subject: 'need', urgency: 'now', messages: [{ to: 'listing-owners', kind: 'need.unmatched', exceptActor: true }] },
  'need.withdrawn': { subject: 'need', urgency: 'soon', messages: [{ to: 'listing-owners', kind: 'need.withdrawn', exceptActor: true }] },
  'need.lapsed': { subject: 'need', urgency: 'now', messages: [{ to: 'listing-owners', kind: 'need.lapsed' }] },
  'match.interest_expressed': { subject: 'match', urgency: 'answer', messages: [{ to: 'office', kind: 'match.interest_expressed', exceptActor: true }] },
  'match.technology_requested': { subject: 'match', urgency: 'answer', messages: [{ to: 'office', kind: 'match.technology_requested', exceptActor: true }] },
  'match.approved': {
    subject: 'match', urgency: 'answer',
    messages: [{ to: 'match-technology-side', kind: 'match.asked_technology' }, { to: 'match-need-side', kind: 'match.asked_need' }],
  },
  'match.rejected': { subject: 'match', urgency: 'now', messages: [{ to: 'match-asker', kind: 'match.rejected' }] },
  'match.consent_reminded': { subject: 'match', urgency: 'answer', messages: [{ to: 'match-named-side', kind: 'match.reminded' }] },
  'match.consent_escalated': { subject: 'match', urgency: 'answer', messages: [{ to: 'office', kind: 'match.escalated' }] },
  // The other side learns that there will be no introduction and the code of the reason; its words are for the office.
  'match.declined': { subject: 'match', urgency: 'now', messages: [{ to: 'match-other-side', kind: 'match.declined' }, { to: 'office', kind: 'match.declined_office' }] },
  'match.introduced': {
    subject: 'match', urgency: 'answer',
    messages: [{ to: 'match-technology-side', kind: 'match.introduced_technology' }, { to: 'match-need-side', kind: 'match.introduced_need' }],
  },
  'match.progressed': {
    subject: 'match', urgency: 'soon',
    messages: [{ to: 'match-technology-side', kind: 'match.progressed', exceptActor: true }, { to: 'match-need-side', kind: 'match.progressed', exceptActor: true }],
  },
  'need.found': { subject: 'need', urgency: 'soon', messages: [{ to: 'searchers', kind: 'need.found', channels: ['in-app', 'mail'] }] },
  'technology.found': { subject: 'technology', urgency: 'soon', messages: [{ to: 'searchers', kind: 'technology.found', channels: ['in-app', 'mail'] }] },
  'webhook.disabled': { subject: 'organisation', urgency: 'now', messages: [{ to: 'organisation-people', kind: 'webhook.disabled', channels: ['in-app', 'mail'] }] },
  'match.appointment_arranged': { subject: 'match', urgency: 'answer', messages: [...aboutMeeting('match.appointment_arranged'), noted] },
  'match.appointment_moved': { subject: 'match', urgency: 'answer', messages: [...aboutMeeting('match.appointment_moved'), noted] },
  'match.appointment_called_off': { subject: 'match', urgency: 'answer', messages: [...aboutMeeting('match.appointment_called_off'), noted] },
  'match.appointment_reminded': { subject: 'match', urgency: 'answer', messages: aboutMeeting('match.appointment_reminded') },
  'match.closed': { subject: 'match', urgency: 'now', messages: [{ to: 'match-informed', kind: 'match.closed', exceptActor: true }] },
};
