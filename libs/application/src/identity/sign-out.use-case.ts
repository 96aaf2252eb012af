import type { Viewer } from '@team-osaka/domain';
import { SessionEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { wakeReaders } from '../wake-readers.js';
import { endSessionsOfPerson } from './session.js';
import { signedIn } from './signed-in.js';

/** Ends this session. */
export async function signOut(app: Application, viewer: Viewer): Promise<null> {
  const { sessionId, personId } = signedIn(viewer);
  await app.dataSource.manager.delete(SessionEntity, { id: sessionId });
  await wakeReaders(app.dataSource, [personId]);
  return null;
}

/** Ends every session of the person, this one included. */
export async function signOutEverywhere(app: Application, viewer: Viewer): Promise<null> {
  const { personId } = signedIn(viewer);
  return app.transaction(viewer, async (unit) => {
    await endSessionsOfPerson(unit.manager, personId);
    await unit.record({ event: 'identity.changed', payload: { id: personId }, subject: { kind: 'person', id: personId } });
    return null;
  });
}
