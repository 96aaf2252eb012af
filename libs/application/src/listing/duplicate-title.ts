import { DomainError } from '@team-osaka/domain';
import { OrganisationEntity } from '@team-osaka/persistence';
import type { UnitOfWork } from '../unit-of-work.js';
import type { Listing, ListingRoom } from './listing-room.js';

/**
 * Refuses a listing whose organisation already has a live one of the same title (`sort_title` is the folded title of the original).
 * The organisation is locked first, so that two submissions at once find each other. Error: `<room>.duplicate` with the other's id.
 */
export async function refuseDuplicateTitle<State extends string, Action extends string, Entity extends Listing>(
  unit: UnitOfWork, room: ListingRoom<State, Action, Entity>, record: Entity,
): Promise<void> {
  await unit.manager.findOne(OrganisationEntity, { where: { id: record.organisationId }, select: { id: true }, lock: { mode: 'for_no_key_update' } });
  const other = await unit.manager.createQueryBuilder(room.entity, 'listing')
    .select(['listing.id'])
    .where('listing.organisationId = :organisation and listing.id <> :id', { organisation: record.organisationId, id: record.id })
    .andWhere('listing.state in (:...live) and listing.sortTitle = :title', { live: room.liveStates, title: record.sortTitle })
    .getOne();
  if (other) {
    const pointer = `/body/texts/${record.originalLanguage}/title`;
    throw new DomainError(`${room.room}.duplicate`, { fields: [{ pointer, code: 'duplicate' }], facts: { id: other.id } });
  }
}
