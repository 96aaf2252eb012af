import type { NeedView } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { actOnListing, type ActionInput } from '../listing/act-on-listing.js';
import { needRoom } from './need.room.js';
import { readNeed } from './read-need.query.js';

/** The owner or the office concludes a need: a partner was found. Errors: those of the machine. */
export async function awardNeed(app: Application, viewer: Viewer, id: string, input: ActionInput): Promise<NeedView> {
  await actOnListing(app, viewer, needRoom, id, 'award', input);
  return readNeed(app, viewer, id);
}
