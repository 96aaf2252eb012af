import type { TechnologyView } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { actOnListing, type ActionInput } from '../listing/act-on-listing.js';
import { confirmTechnology } from './confirm-technology.js';
import { readTechnology } from './read-technology.query.js';
import { technologyRoom } from './technology.room.js';

/** The owner confirms that a listing still holds, for another year. Errors: those of the machine, `organisation.not_approved`. */
export async function renewTechnology(app: Application, viewer: Viewer, id: string, input: ActionInput): Promise<TechnologyView> {
  await actOnListing(app, viewer, technologyRoom, id, 'renew', input, (technology, { now }) => confirmTechnology(technology, now));
  return readTechnology(app, viewer, id);
}
