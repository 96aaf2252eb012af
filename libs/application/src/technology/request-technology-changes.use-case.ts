import type { TechnologyView } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { actOnListing, type ActionInput } from '../listing/act-on-listing.js';
import { readTechnology } from './read-technology.query.js';
import { technologyRoom } from './technology.room.js';

/** The office sends a listing back with a reason. Errors: those of the machine. */
export async function requestTechnologyChanges(app: Application, viewer: Viewer, id: string, input: ActionInput): Promise<TechnologyView> {
  await actOnListing(app, viewer, technologyRoom, id, 'request_changes', input);
  return readTechnology(app, viewer, id);
}
