import type { RouteInput, technologyRoutes, TechnologyView } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { TechnologyWords } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { changeListing } from '../listing/change-listing.js';
import { mergeWords } from '../listing/words.js';
import { indexTechnology } from './index-technology.js';
import { readTechnology } from './read-technology.query.js';
import { technologyRoom } from './technology.room.js';

type Patch = RouteInput<typeof technologyRoutes.change>['body'];

/** Saves a draft as its owner types; what is left out stays. Errors as of `changeListing`, and `request.invalid`. */
export async function changeTechnology(app: Application, viewer: Viewer, id: string, patch: Patch): Promise<TechnologyView> {
  await changeListing(app, viewer, technologyRoom, id, patch.version, (technology) => {
    Object.assign(technology, mergeWords<TechnologyWords>(technology, patch));
    technology.facts = { ...technology.facts, ...patch.facts };
    technology.confidential = { ...technology.confidential, ...patch.confidential };
    indexTechnology(technology, technology.organisation);
  });
  return readTechnology(app, viewer, id);
}
