import type { TechnologyView } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { actOnListing, type ActionInput } from '../listing/act-on-listing.js';
import { refuseIncomplete } from '../listing/completeness.js';
import { refuseDuplicateTitle } from '../listing/duplicate-title.js';
import { technologyFaults } from './completeness.js';
import { readTechnology } from './read-technology.query.js';
import { technologyRoom } from './technology.room.js';

/** Submits a complete draft for review. Errors: those of the machine, `organisation.not_approved`, `technology.incomplete`, `technology.duplicate`. */
export async function submitTechnology(app: Application, viewer: Viewer, id: string, input: ActionInput): Promise<TechnologyView> {
  await actOnListing(app, viewer, technologyRoom, id, 'submit', input, async (technology, unit) => {
    refuseIncomplete('technology', technologyFaults(technology));
    await refuseDuplicateTitle(unit, technologyRoom, technology);
  });
  return readTechnology(app, viewer, id);
}
