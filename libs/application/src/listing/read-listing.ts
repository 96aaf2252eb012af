import { DomainError, isOffice, isOwn, type Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { disclosureTo, type Disclosure } from './disclosure.js';
import type { Listing, ListingRoom } from './listing-room.js';
import { listingById, notFound } from './load-listing.js';
import { isPublic } from './public-listing.js';

export interface ReadListing<Entity> {
  readonly record: Entity;
  /** The own organisation or the office: sees everything in every state. */
  readonly involved: boolean;
  readonly disclosed: Disclosure;
}

/**
 * One listing with what the viewer may see of it: the public reads public states of members, parties of an approved match all states since it was
 * public, the own organisation and the office everything. Error: `<room>.not_found`.
 */
export async function readListing<State extends string, Action extends string, Entity extends Listing>(
  app: Application, viewer: Viewer, room: ListingRoom<State, Action, Entity>, id: string,
): Promise<ReadListing<Entity>> {
  const record = await listingById(app.dataSource.manager, room, id).getOne();
  if (!record) throw new DomainError(notFound(room.room));
  const involved = isOffice(viewer) || isOwn(viewer, record.organisationId);
  if (involved) return { record, involved, disclosed: { details: true, contact: true } };
  const disclosed = await disclosureTo(app.dataSource, viewer, room.room, id);
  if (!isPublic(room, record) && !(disclosed.details && room.partyStates.includes(room.state(record)))) throw new DomainError(notFound(room.room));
  return { record, involved, disclosed };
}
