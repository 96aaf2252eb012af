import { system, type Application } from '../application.js';
import { transition } from '../transition.js';
import type { Listing, ListingRoom } from './listing-room.js';

/** Listings of one transaction; a sweep of a long backlog does not hold its locks for long. */
const batchSize = 50;

/**
 * Fires an action of the system on every listing that `due` (an SQL condition on `listing`, with its parameters) names, in batches of one
 * transaction each. Rows somebody else holds are skipped; the next sweep finds them. Running it again finds nothing. Returns how many moved.
 */
export async function sweepListings<State extends string, Action extends string, Entity extends Listing>(
  app: Application, room: ListingRoom<State, Action, Entity>, action: Action, due: { where: string; parameters: Record<string, unknown> },
): Promise<number> {
  let moved = 0;
  for (;;) {
    const batch = await app.transaction(system, async (unit) => {
      const records = await unit.manager.createQueryBuilder(room.entity, 'listing')
        .where('listing.state in (:...from)', { from: room.machine.actions[action].from })
        .andWhere(due.where, due.parameters)
        .orderBy('listing.id')
        .limit(batchSize)
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getMany();
      for (const record of records) {
        // The states a sweep reaches have no clock of working days, so no holidays are asked for.
        await transition(unit, { room: room.room, machine: room.machine, record, action, state: room.state, setState: room.setState, countries: [], event: room.events[action] });
        await unit.manager.save(record);
      }
      return records.length;
    });
    moved += batch;
    if (batch < batchSize) return moved;
  }
}
