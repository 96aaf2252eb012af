import { z } from 'zod';
import { events, type EventName } from './events.js';
import { id } from './shape.js';

const subject = z.strictObject({ id });

/** Jobs: the imperative name and the payload. The queue of a job is its room (the part before the dot). */
export const jobs = {
  /** Rank technologies for an open need; store suggestions, the nearest offers, and technologies that together cover it. */
  'match.suggest-for-need': subject,
  /** Rank open needs for a published technology and store suggestions. */
  'match.suggest-for-technology': subject,
  /** Judge the pair of a match that a person put together. */
  'match.assess': subject,
  /** Close or drop what a need or technology that left matching leaves behind. */
  'match.release-need': subject,
  'match.release-technology': subject,
  /** Take the public listings of an organisation into matching or out of it, as its membership now says. */
  'match.revisit-organisation': subject,
  /** Learn the shares of the signals from decisions, once a week. */
  'match.refit-weights': z.strictObject({}),
  /** Owe new suggestions for every public need, because the shares have changed. */
  'match.reweigh': subject,
  /** Ask the embedding model for the vector of a public listing, then suggest anew; owed by a suggestion that found none while vectors count. */
  'match.embed-need': subject,
  'match.embed-technology': subject,
  /** The same for every public listing whose vector is missing or stale. */
  'match.embed-all': subject,
  /** Tell the owners of saved searches that a listing which has become public fits. */
  'need.match-searches': subject,
  'technology.match-searches': subject,
  /** Remind, escalate, warn and lapse what is due. */
  'match.sweep': z.strictObject({}),
  'technology.sweep': z.strictObject({}),
  'need.sweep': z.strictObject({}),
  /** Delete records past their time: jobs done, alarms resolved, suggestions shown. */
  'platform.sweep': z.strictObject({}),
  /** Read again what a change of the vocabulary touches, and suggest anew where it reads differently. */
  'vocabulary.apply-change': subject,
  /** Note the words of a need that lead to no concept. */
  'vocabulary.collect-words': subject,
  /** Work out who is told of an event, and record one notification each and one delivery per channel. */
  'notification.announce': z.strictObject({ eventId: id, event: z.enum(Object.keys(events) as [EventName, ...EventName[]]), payload: z.record(z.string(), z.unknown()), occurredAt: z.string() }),
  /** Send what was held: summaries that are due, and mails whose quiet hours are over. */
  'notification.sweep': z.strictObject({}),
  /** Send one delivery by mail. A queue of its own: mail servers may be slow, and what is told in the application must not wait for them. */
  'notification.send-mail': z.strictObject({ deliveryId: id }),
  /** Send one delivery to a webhook. A queue of its own: endpoints of others may be slow, and mail must not wait for them. */
  'webhook.deliver': z.strictObject({ deliveryId: id }),
} as const satisfies Record<string, z.ZodType>;

export type JobName = keyof typeof jobs;
export type JobPayload<N extends JobName> = z.output<(typeof jobs)[N]>;

/** Jobs that come again by themselves: each looks for what has become due by the clock of the installation. */
export const scheduledJobs = ['match.sweep', 'technology.sweep', 'need.sweep', 'notification.sweep', 'platform.sweep', 'match.refit-weights'] as const satisfies readonly JobName[];

/** Jobs of which one run works off further owed ones of the same name, so that few of them in the queue do the work of many. */
export const batchedJobs = ['notification.announce', 'notification.send-mail'] as const satisfies readonly JobName[];
export type BatchedJob = (typeof batchedJobs)[number];

/** Queue of a job: its room; mails have one of their own. */
export function queueOf(job: JobName): string {
  return job === 'notification.send-mail' ? 'mail' : job.slice(0, job.indexOf('.'));
}
export const queueNames = [...new Set((Object.keys(jobs) as JobName[]).map(queueOf))];
/** What every queued job carries: the payload and the version of its shape. */
export const jobVersion = 1;

/** Jobs that follow an event besides its announcement. */
export const reactions: Partial<Record<EventName, readonly Exclude<JobName, 'notification.announce' | 'notification.send-mail' | 'webhook.deliver' | (typeof scheduledJobs)[number]>[]>> = {
  'need.submitted': ['vocabulary.collect-words'],
  'need.opened': ['match.suggest-for-need', 'need.match-searches'],
  'need.extended': ['match.suggest-for-need'],
  'need.revised': ['match.release-need'],
  'need.awarded': ['match.release-need'],
  'need.unmatched': ['match.release-need'],
  'need.withdrawn': ['match.release-need'],
  'need.lapsed': ['match.release-need'],
  'technology.published': ['match.suggest-for-technology', 'technology.match-searches'],
  'technology.renewed': ['match.suggest-for-technology'],
  'technology.revised': ['match.release-technology'],
  'technology.lapsed': ['match.release-technology'],
  'technology.archived': ['match.release-technology'],
  'match.interest_expressed': ['match.assess'],
  'match.technology_requested': ['match.assess'],
  'match.weights_activated': ['match.reweigh'],
  'match.weights_returned': ['match.reweigh'],
  'match.embedding_enabled': ['match.embed-all'],
  'match.embedding_disabled': ['match.reweigh'],
  // A house that left and was approved again finds its listings where it left them.
  'organisation.approved': ['match.revisit-organisation', 'match.embed-all'],
  'organisation.suspended': ['match.revisit-organisation'],
  'organisation.reinstated': ['match.revisit-organisation', 'match.embed-all'],
  'organisation.left': ['match.revisit-organisation'],
  'vocabulary.changed': ['vocabulary.apply-change'],
};

/** Events people are told of; each has a plan in `@team-osaka/notifications`. */
export const announcedEvents = [
  'identity.invited', 'identity.password_reset_requested', 'organisation.applied', 'organisation.approved', 'organisation.rejected', 'organisation.suspended',
  'organisation.reinstated', 'technology.submitted', 'technology.published', 'technology.changes_requested', 'technology.stale_warned', 'technology.lapsed',
  'need.submitted', 'need.opened', 'need.changes_requested', 'need.awarded', 'need.unmatched', 'need.withdrawn', 'need.lapsed',
  'match.interest_expressed', 'match.technology_requested', 'match.approved', 'match.rejected', 'match.consent_reminded', 'match.consent_escalated', 'match.declined', 'match.introduced',
  'match.progressed', 'match.closed', 'match.appointment_arranged', 'match.appointment_moved', 'match.appointment_called_off', 'match.appointment_reminded', 'webhook.disabled', 'need.found', 'technology.found',
] as const satisfies readonly EventName[];
export type AnnouncedEvent = (typeof announcedEvents)[number];
