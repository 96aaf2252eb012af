import type { identityRoutes, Me, RouteInput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { lockPerson, requireVersion } from './lock-person.js';
import { meOf } from './me.query.js';
import { signedIn } from './signed-in.js';

type Profile = RouteInput<typeof identityRoutes.changeProfile>['body'];

/** Changes the own name, language or time zone. Error: `request.conflict` where the profile changed meanwhile. */
export async function changeProfile(app: Application, viewer: Viewer, { version, name, locale, timeZone }: Profile): Promise<Me> {
  const { personId } = signedIn(viewer);
  return app.transaction(viewer, async (unit) => {
    const person = await lockPerson(unit, personId);
    requireVersion(person, version);
    person.name = name ?? person.name;
    person.locale = locale ?? person.locale;
    person.timeZone = timeZone ?? person.timeZone;
    person.updatedAt = unit.now;
    await unit.manager.save(person);
    await unit.record({ event: 'identity.changed', payload: { id: personId }, subject: { kind: 'person', id: personId } });
    return meOf(unit.manager, personId);
  });
}
