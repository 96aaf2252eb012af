import type { NeedView } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { actOnListing, type ActionInput } from '../listing/act-on-listing.js';
import { refuseIncomplete } from '../listing/completeness.js';
import { validUntilFault } from './completeness.js';
import { needRoom } from './need.room.js';
import { readNeed } from './read-need.query.js';

/** The office opens a need: it becomes public and is matched. Errors: those of the machine, `need.incomplete` where its last day passed meanwhile. */
export async function openNeed(app: Application, viewer: Viewer, id: string, input: ActionInput): Promise<NeedView> {
  await actOnListing(app, viewer, needRoom, id, 'open', input, (need, { now }) => {
    refuseIncomplete('need', [validUntilFault(need.validUntilOn, now)]);
    need.openedAt = now;
  });
  return readNeed(app, viewer, id);
}
