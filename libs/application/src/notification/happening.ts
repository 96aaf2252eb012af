import type { AnnouncedEvent } from '@team-osaka/contracts';
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
  /** True where both sides of the match knew of it before the event. */
  readonly knownToParties: boolean;
  /** True where some endpoint of an organisation is in use. */
  readonly hasEndpoints: boolean;
}

/** Reads the event's payload and its audit row. */
export async function readHappening(
  manager: EntityManager,
  job: { readonly eventId: string; readonly event: AnnouncedEvent; readonly payload: Readonly<Record<string, unknown>> },
): Promise<Happening> {
  const [audit] = await manager.query<{ actor_id: string | null; from_state: string | null; has_endpoints: boolean }[]>(
    prepared(`select actor_id, from_state, e.has_endpoints from (select exists(select 1 from webhook_endpoint where state = 'active') as has_endpoints) e left join audit_entry on id = $1`), [job.eventId],
  );
  const text = (name: string): string | null => {
    const value = job.payload[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const side = text('side');
  return {
    eventId: job.eventId, event: job.event, id: text('id') ?? '', actorId: audit?.actor_id ?? null,
    reason: text('reason'), side: matchSides.find((one) => one === side) ?? null, state: text('state'), expiresAt: text('expiresAt'),
    knownToParties: (partyVisibleStates as readonly string[]).includes(audit?.from_state ?? ''),
    hasEndpoints: audit?.has_endpoints ?? false,
  };
}
