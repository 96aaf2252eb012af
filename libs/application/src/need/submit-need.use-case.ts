import type { NeedView } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { actOnListing, type ActionInput } from '../listing/act-on-listing.js';
import { refuseIncomplete } from '../listing/completeness.js';
import { refuseDuplicateTitle } from '../listing/duplicate-title.js';
import { needFaults } from './completeness.js';
import { needRoom } from './need.room.js';
import { readNeed } from './read-need.query.js';

/** Submits a complete draft for review. Errors: those of the machine, `organisation.not_approved`, `need.incomplete`, `need.duplicate`. */
export async function submitNeed(app: Application, viewer: Viewer, id: string, input: ActionInput): Promise<NeedView> {
  await actOnListing(app, viewer, needRoom, id, 'submit', input, async (need, unit) => {
    refuseIncomplete('need', needFaults(need, unit.now));
    await refuseDuplicateTitle(unit, needRoom, need);
  });
  return readNeed(app, viewer, id);
}
