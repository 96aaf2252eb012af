import { DomainError, isOwn, type Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { nameOfPerson } from '../identity/person-name.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { editableStates, type Listing, type ListingRoom } from './listing-room.js';
import { lockListing } from './load-listing.js';

/**
 * Saves what the owner writes while the listing is being prepared. Errors: `<room>.not_found`, `identity.forbidden`,
 * `<room>.stale_version` (with who changed it last and when), `<room>.wrong_state`.
 */
export async function changeListing<State extends string, Action extends string, Entity extends Listing>(
  app: Application, viewer: Viewer, room: ListingRoom<State, Action, Entity>, id: string, version: number, apply: (record: Entity) => void,
): Promise<void> {
  await app.transaction(viewer, async (unit) => {
    const record = await lockListing(unit, viewer, room, id);
    if (!isOwn(viewer, record.organisationId)) throw new DomainError('identity.forbidden');
    const state = room.state(record);
    if (version !== record.version) throw new DomainError(`${room.room}.stale_version`, { facts: { state, ...(await lastChange(unit, record)) } });
    if (!editableStates.includes(state)) throw new DomainError(`${room.room}.wrong_state`, { facts: { state, action: 'change' } });
    apply(record);
    record.updatedAt = unit.now;
    record.editedById = unit.actorId;
    await unit.manager.save(record);
  });
}

/** Who changed the listing last, by writing or by deciding, and when: what the second of two writers is told. */
async function lastChange({ manager }: UnitOfWork, { decidedAt, decidedById, editedById, createdById, updatedAt }: Listing): Promise<Record<string, string>> {
  const isDecision = decidedAt !== null && decidedAt >= updatedAt;
  const person = isDecision ? decidedById : (editedById ?? createdById);
  const by = person ? await nameOfPerson(manager, person) : null;
  return { ...(by ? { by } : {}), at: updatedAt.toISOString() };
}
