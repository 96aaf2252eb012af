import { z } from 'zod';
import { appointmentFact } from './match/appointment.shape.js';
import { id } from './shape.js';

const subject = z.strictObject({ id });
const reasoned = z.strictObject({ id, reason: z.string().nullable() });

/**
 * Everything that happens and that something may react to: the event's name in the past tense and the shape of its payload.
 * `id` is the id of the record that the room's name says.
 */
export const events = {
  'identity.invited': z.strictObject({ id, locale: z.string() }),
  'identity.joined': subject,
  'identity.password_reset_requested': z.strictObject({ id, expiresAt: z.string() }),
  'identity.changed': subject,
  'organisation.recorded': subject,
  'organisation.applied': subject,
  'organisation.review_started': subject,
  'organisation.approved': reasoned,
  'organisation.rejected': reasoned,
  'organisation.suspended': reasoned,
  'organisation.reinstated': reasoned,
  'organisation.left': reasoned,
  'organisation.changed': subject,
  'technology.drafted': subject,
  'technology.submitted': subject,
  'technology.review_started': subject,
  'technology.published': subject,
  'technology.changes_requested': reasoned,
  'technology.revised': subject,
  'technology.stale_warned': subject,
  'technology.renewed': subject,
  'technology.lapsed': subject,
  'technology.archived': reasoned,
  /** A listing that has become public fits saved searches. */
  'technology.found': subject,
  'need.found': subject,
  'need.drafted': subject,
  'need.submitted': subject,
  'need.review_started': subject,
  'need.opened': subject,
  'need.changes_requested': reasoned,
  'need.revised': subject,
  'need.partly_matched': subject,
  'need.awarded': reasoned,
  'need.unmatched': reasoned,
  'need.withdrawn': reasoned,
  'need.extended': subject,
  'need.lapsed': subject,
  'match.suggested': subject,
  'match.interest_expressed': subject,
  'match.technology_requested': subject,
  'match.shortlisted': subject,
  /** Taken into screening with others that together cover the need. */
  'match.consortium_proposed': z.strictObject({ id, consortium: id }),
  'match.approved': reasoned,
  'match.rejected': reasoned.extend({ reasonCode: z.string() }),
  'match.restored': subject,
  'match.consented': z.strictObject({ id, side: z.enum(['technology', 'need']) }),
  'match.consent_reminded': z.strictObject({ id, side: z.enum(['technology', 'need']), reminder: z.int() }),
  'match.consent_escalated': subject,
  'match.declined': z.strictObject({ id, side: z.enum(['technology', 'need']), reason: z.string().nullable() }),
  'match.introduced': subject,
  'match.progressed': z.strictObject({ id, state: z.string(), reason: z.string().nullable() }),
  'match.closed': reasoned,
  'match.reopened': reasoned,
  /** The meeting as the event left it, so that every text and calendar file about it says the same. */
  'match.appointment_arranged': subject.extend({ appointment: appointmentFact }),
  'match.appointment_moved': subject.extend({ appointment: appointmentFact }),
  'match.appointment_called_off': reasoned.extend({ appointment: appointmentFact }),
  'match.appointment_reminded': subject.extend({ appointment: appointmentFact }),
  'match.weights_proposed': subject,
  'match.weights_activated': subject,
  'match.weights_returned': subject,
  /** Texts of public listings go to the named model from here on, or no longer. */
  'match.embedding_enabled': subject.extend({ destination: z.string(), model: z.string() }),
  'match.embedding_disabled': subject,
  'cooperation.recorded': z.strictObject({ id, kind: z.enum(['partner', 'memorandum', 'activity']) }),
  'project.recorded': subject,
  /** A label or concept came or went; the id is that of the change. */
  'vocabulary.changed': subject,
  'vocabulary.word_dismissed': subject,
  'vocabulary.word_restored': subject,
  /** Endpoints of an organisation; the id is that of the organisation where it says so, else of the endpoint. */
  'webhook.registered': subject,
  'webhook.changed': subject,
  'webhook.rotated': subject,
  'webhook.removed': subject,
  'webhook.disabled': z.strictObject({ id, reason: z.string().nullable() }),
  /** A person chose how to be told, or stopped a kind of mail from the mail itself. */
  'notification.preferences_changed': subject,
  'notification.unsubscribed': subject.extend({ kind: z.string() }),
  /** A mail address bounced for good or its owner complained; what the office decided about it. The id is that of the address. */
  'notification.address_failed': subject,
  'notification.address_revived': reasoned,
  'notification.address_settled': reasoned,
  'notification.address_corrected': reasoned,
  /** Decisions of an administrator about background work; the id is that of the job's outbox row or of the alarm. */
  'operation.job_replayed': z.strictObject({ id, job: z.string(), reason: z.string() }),
  'operation.job_dropped': z.strictObject({ id, job: z.string(), reason: z.string() }),
  'operation.alarm_resolved': z.strictObject({ id, reason: z.string() }),
} as const satisfies Record<string, z.ZodType>;

export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.output<(typeof events)[N]>;
