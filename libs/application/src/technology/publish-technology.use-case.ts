import type { TechnologyView } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { actOnListing, type ActionInput } from '../listing/act-on-listing.js';
import { confirmTechnology } from './confirm-technology.js';
import { readTechnology } from './read-technology.query.js';
import { technologyRoom } from './technology.room.js';

/** The office publishes a listing: it becomes public for a year and is matched. Errors: those of the machine. */
export async function publishTechnology(app: Application, viewer: Viewer, id: string, input: ActionInput): Promise<TechnologyView> {
  await actOnListing(app, viewer, technologyRoom, id, 'publish', input, (technology, { now }) => {
    technology.publishedAt ??= now;
    confirmTechnology(technology, now);
  });
  return readTechnology(app, viewer, id);
}
