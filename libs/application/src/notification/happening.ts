import { appointmentFact, type AnnouncedEvent, type AppointmentFact, type JobPayload } from '@team-osaka/contracts';
import { matchSides, partyVisibleStates, type MatchSide } from '@team-osaka/domain';
import { prepared } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';

/** An event as far as its announcement needs to know it. */
export interface Happening {
  readonly eventId: string;
  readonly event: AnnouncedEvent;
  /** Of the record the event is about. */
  readonly id: string;
  readonly actorId: string | null;
  /** What the actor wrote, where the event carries it. */
  readonly reason: string | null;
  /** The side of a match that the event names. */
  readonly side: MatchSide | null;
  /** The state a match reached, where the event says so. */
  readonly state: string | null;
  /** End of validity, where the event says so (a password reset). */
  readonly expiresAt: string | null;
  /** The meeting as the event left it, where it is about one. */
  readonly appointment: AppointmentFact | null;
  /** True where both sides of the match knew of it before the event. */
  readonly knownToParties: boolean;
}

type Job = JobPayload<'notification.announce'>;

/** Reads the payloads of some events of one name, and their audit rows. */
export async function readHappenings(manager: EntityManager, event: AnnouncedEvent, jobs: readonly Job[]): Promise<Happening[]> {
  const audit = await manager.query<{ id: string; actor_id: string | null; from_state: string | null }[]>(
    prepared('select id, actor_id, from_state from audit_entry where id = any($1)'), [jobs.map(({ eventId }) => eventId)],
  );
  const recorded = new Map(audit.map((row) => [row.id, row]));
  return jobs.map(({ eventId, payload }) => {
    const text = (name: string): string | null => {
      const value = payload[name];
      return typeof value === 'string' && value !== '' ? value : null;
    };
    const side = text('side');
    return {
      eventId, event, id: text('id') ?? '', actorId: recorded.get(eventId)?.actor_id ?? null,
      reason: text('reason'), side: matchSides.find((one) => one === side) ?? null, state: text('state'), expiresAt: text('expiresAt'),
      appointment: appointmentFact.safeParse(payload['appointment']).data ?? null,
      knownToParties: (partyVisibleStates as readonly string[]).includes(recorded.get(eventId)?.from_state ?? ''),
    };
  });
}
