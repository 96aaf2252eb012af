import type { needRoutes, NeedView, RouteInput } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { actOnListing } from '../listing/act-on-listing.js';
import { validUntilFault } from './completeness.js';
import { needRoom } from './need.room.js';
import { readNeed } from './read-need.query.js';

/** The owner keeps a need open until a later day. Errors: those of the machine, `organisation.not_approved`, `request.invalid` for the day. */
export async function extendNeed(
  app: Application, viewer: Viewer, id: string, { version, validUntil }: RouteInput<typeof needRoutes.extend>['body'],
): Promise<NeedView> {
  await actOnListing(app, viewer, needRoom, id, 'extend', { version }, (need, { now }) => {
    const fault = validUntilFault(validUntil, now);
    if (fault) throw new DomainError('request.invalid', { fields: [fault] });
    need.validUntilOn = validUntil;
  });
  return readNeed(app, viewer, id);
}
