import type { RouteInput, technologyRoutes } from '@team-osaka/contracts';
import { isOwn, type Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { transition } from '../transition.js';
import type { UnitOfWork } from '../unit-of-work.js';
import type { Listing, ListingRoom } from './listing-room.js';
import { lockListing } from './load-listing.js';
import { clockCountries, requireApproved } from './organisation.js';

/** The version the caller saw, and a reason where the action asks for one. */
export type ActionInput = RouteInput<typeof technologyRoutes.submit>['body'];

/**
 * Fires an action of the owner or the office on a listing. `then` runs after the machine has agreed and before the record is saved:
 * it checks what else the action asks for (a refusal undoes everything) and sets what the action changes.
 */
export async function actOnListing<State extends string, Action extends string, Entity extends Listing>(
  app: Application, viewer: Viewer, room: ListingRoom<State, Action, Entity>, id: string, action: Action, input: ActionInput,
  then: (record: Entity, unit: UnitOfWork) => void | Promise<void> = () => undefined,
): Promise<void> {
  await app.transaction(viewer, async (unit) => {
    const record = await lockListing(unit, viewer, room, id);
    if (room.memberActions.includes(action) && isOwn(viewer, record.organisationId)) requireApproved(record.organisation);
    await transition(unit, {
      room: room.room, machine: room.machine, record, action, state: room.state, setState: room.setState,
      version: input.version, reason: input.reason, countries: clockCountries(record.organisation), event: room.events[action],
    });
    await then(record, unit);
    await unit.manager.save(record);
  });
}
