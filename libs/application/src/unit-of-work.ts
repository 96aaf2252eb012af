import { announcedEvents, jobVersion, reactions, type AnnouncedEvent, type EventName, type EventPayload, type JobName, type JobPayload } from '@team-osaka/contracts';
import type { Clock } from '@team-osaka/domain';
import { AuditEntryEntity, newId, OutboxEntity } from '@team-osaka/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from './application.js';

/** Channel on which a commit wakes the relays. */
export const outboxChannel = 'outbox';

export interface RecordedEvent<N extends EventName> {
  readonly event: N;
  readonly payload: EventPayload<N>;
  /** What the audit row is about; the kind is the room's noun. */
  readonly subject: { readonly kind: string; readonly id: string };
  readonly from?: string | null;
  readonly to?: string | null;
  readonly reason?: string | null;
}

/** One transaction with its actor and its time. */
export interface UnitOfWork {
  readonly manager: EntityManager;
  readonly actor: Actor;
  readonly now: Date;
  /** Id of the acting person, null for the system and for visitors. */
  readonly actorId: string | null;
  /** Writes the audit row and one outbox row per job that follows the event. Returns the id of the event. */
  record<N extends EventName>(event: RecordedEvent<N>): Promise<string>;
  /** Owes a job outside of any event (a delivery to send). */
  enqueue<N extends JobName>(job: N, payload: JobPayload<N>): Promise<void>;
  /** The same for many: in steps, so that neither a statement nor the memory grows with their number. */
  enqueueAll<N extends JobName>(job: N, payloads: readonly JobPayload<N>[]): Promise<void>;
  /** Wakes the relays with the commit, for outbox rows that a statement outside of this unit has inserted. */
  wakeRelays(): void;
}

/** Outbox rows of one statement. */
const rowsAtOnce = 1_000;

const announced: ReadonlySet<string> = new Set(announcedEvents);
const isAnnounced = (event: EventName): event is AnnouncedEvent => announced.has(event);

/** Runs `work` in a transaction and wakes the relays if it owes jobs. Without `announce` nobody is told of its events. */
export async function runTransaction<T>(
  dataSource: DataSource, clock: Clock, actor: Actor, work: (unit: UnitOfWork) => Promise<T>, announce = true,
): Promise<T> {
  return dataSource.transaction(async (manager) => {
    const now = clock.now();
    const actorId = 'personId' in actor ? actor.personId : null;
    let owes = false;

    const enqueueAll: UnitOfWork['enqueueAll'] = async (job, payloads) => {
      for (let at = 0; at < payloads.length; at += rowsAtOnce) {
        await manager.insert(OutboxEntity, payloads.slice(at, at + rowsAtOnce).map((payload) => ({ id: newId(), createdAt: now, job, payload: payload as object, version: jobVersion, relayedAt: null })));
      }
      owes ||= payloads.length > 0;
    };
    const enqueue: UnitOfWork['enqueue'] = (job, payload) => enqueueAll(job, [payload]);
    const record: UnitOfWork['record'] = async ({ event, payload, subject, from = null, to = null, reason = null }) => {
      const eventId = newId();
      const facts = payload as { id: string };
      await manager.insert(AuditEntryEntity, {
        id: eventId, createdAt: now, occurredAt: now, event, actorId, actorRole: actor.role, subjectKind: subject.kind, subjectId: subject.id,
        fromState: from, toState: to, reason, payload: facts,
      });
      for (const job of reactions[event] ?? []) await enqueue(job, { id: facts.id });
      if (announce && isAnnounced(event)) await enqueue('notification.announce', { eventId, event, payload: { ...facts }, occurredAt: now.toISOString() });
      return eventId;
    };

    const result = await work({ manager, actor, now, actorId, record, enqueue, enqueueAll, wakeRelays: () => (owes = true) });
    // Notifications of PostgreSQL are sent with the commit, so a relay woken by this sees the rows.
    if (owes) await manager.query(`select pg_notify($1, '')`, [outboxChannel]);
    return result;
  });
}
