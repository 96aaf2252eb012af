import { DomainError, isOwn, type Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { useCurrentVocabulary } from '../current-vocabulary.js';
import { checkVersion } from '../transition.js';
import { editableStates, type Listing, type ListingRoom } from './listing-room.js';
import { lockListing } from './load-listing.js';

/**
 * Saves what the owner writes while the listing is being prepared. Errors: `<room>.not_found`, `identity.forbidden`,
 * `<room>.stale_version`, `<room>.wrong_state`.
 */
export async function changeListing<State extends string, Action extends string, Entity extends Listing>(
  app: Application, viewer: Viewer, room: ListingRoom<State, Action, Entity>, id: string, version: number, apply: (record: Entity) => void,
): Promise<void> {
  await app.transaction(viewer, async (unit) => {
    await useCurrentVocabulary(unit.manager);
    const record = await lockListing(unit, viewer, room, id);
    if (!isOwn(viewer, record.organisationId)) throw new DomainError('identity.forbidden');
    const state = room.state(record);
    await checkVersion(unit, { room: room.room, record, state, version });
    if (!editableStates.includes(state)) throw new DomainError(`${room.room}.wrong_state`, { facts: { state, action: 'change' } });
    apply(record);
    record.updatedAt = unit.now;
    await unit.manager.save(record);
  });
}
