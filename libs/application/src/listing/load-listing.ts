import { DomainError, isOffice, isOwn, type ErrorCode, type Viewer } from '@team-osaka/domain';
import type { SelectQueryBuilder } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../unit-of-work.js';
import type { Listing, ListingRoom } from './listing-room.js';
import { isPublic } from './public-listing.js';

/** One listing with its organisation and its concealed column. */
export function listingById<State extends string, Action extends string, Entity extends Listing>(
  manager: EntityManager, room: ListingRoom<State, Action, Entity>, id: string,
): SelectQueryBuilder<Entity> {
  return manager.createQueryBuilder(room.entity, 'listing')
    .innerJoinAndSelect('listing.organisation', 'organisation')
    .addSelect(`listing.${room.concealed}`)
    .where('listing.id = :id', { id });
}

/**
 * Loads a listing to change it, its row locked. Errors: `<room>.not_found` where the viewer may not know of it,
 * `identity.forbidden` where it is somebody else's.
 */
export async function lockListing<State extends string, Action extends string, Entity extends Listing>(
  unit: UnitOfWork, viewer: Viewer, room: ListingRoom<State, Action, Entity>, id: string,
): Promise<Entity> {
  const record = await listingById(unit.manager, room, id).setLock('pessimistic_write', undefined, ['listing']).getOne();
  const involved = record !== null && (isOffice(viewer) || isOwn(viewer, record.organisationId));
  if (!record || !(involved || isPublic(room, record))) throw new DomainError(notFound(room.room));
  if (!involved) throw new DomainError('identity.forbidden');
  return record;
}

/** Code of "there is none, or none for you". */
export const notFound = (room: 'technology' | 'need'): ErrorCode => `${room}.not_found`;
