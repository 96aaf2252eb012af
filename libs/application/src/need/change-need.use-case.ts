import type { needRoutes, NeedView, RouteInput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { NeedWords } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { changeListing } from '../listing/change-listing.js';
import { mergeWords } from '../listing/words.js';
import { indexNeed } from './index-need.js';
import { needRoom } from './need.room.js';
import { readNeed } from './read-need.query.js';

type Patch = RouteInput<typeof needRoutes.change>['body'];

/** Saves a draft as its owner types; what is left out stays. Errors as of `changeListing`, and `request.invalid`. */
export async function changeNeed(app: Application, viewer: Viewer, id: string, patch: Patch): Promise<NeedView> {
  await changeListing(app, viewer, needRoom, id, patch.version, (need) => {
    Object.assign(need, mergeWords<NeedWords>(need, patch));
    need.facts = { ...need.facts, ...patch.facts };
    if (patch.contact !== undefined) need.contact = patch.contact;
    if (patch.validUntil !== undefined) need.validUntilOn = patch.validUntil;
    indexNeed(need, need.organisation);
  });
  return readNeed(app, viewer, id);
}
