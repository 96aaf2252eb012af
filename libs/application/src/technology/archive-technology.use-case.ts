import type { TechnologyView } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { actOnListing, type ActionInput } from '../listing/act-on-listing.js';
import { readTechnology } from './read-technology.query.js';
import { technologyRoom } from './technology.room.js';

/** The owner or the office puts a listing away for good. Errors: those of the machine. */
export async function archiveTechnology(app: Application, viewer: Viewer, id: string, input: ActionInput): Promise<TechnologyView> {
  await actOnListing(app, viewer, technologyRoom, id, 'archive', input);
  return readTechnology(app, viewer, id);
}
