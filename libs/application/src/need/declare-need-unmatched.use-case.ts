import type { needRoutes, NeedView, RouteInput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { actOnListing } from '../listing/act-on-listing.js';
import { needRoom } from './need.room.js';
import { readNeed } from './read-need.query.js';

/** The office concludes a need without a partner and says why and what comes next. Errors: those of the machine, `reason.required`. */
export async function declareNeedUnmatched(
  app: Application, viewer: Viewer, id: string, { nextStep, ...input }: RouteInput<typeof needRoutes.declareUnmatched>['body'],
): Promise<NeedView> {
  await actOnListing(app, viewer, needRoom, id, 'declare_unmatched', input, (need) => {
    need.nextStep = nextStep;
  });
  return readNeed(app, viewer, id);
}
