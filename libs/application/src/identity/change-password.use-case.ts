import type { identityRoutes, RouteInput } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { lockWithPassword } from './lock-person.js';
import { requireStrong, verifyPassword } from './password.js';
import { setPassword } from './set-password.js';
import { signedIn } from './signed-in.js';

/**
 * Changes the own password and ends the person's other sessions.
 * Errors: `identity.password_wrong` (the current one), `identity.password_weak` (the next one).
 */
export async function changePassword(app: Application, viewer: Viewer, { current, next }: RouteInput<typeof identityRoutes.changePassword>['body']): Promise<null> {
  const { personId, sessionId } = signedIn(viewer);
  return app.transaction(viewer, async (unit) => {
    const person = await lockWithPassword(unit, personId);
    if (!person || !(await verifyPassword(person.passwordHash, current))) {
      throw new DomainError('identity.password_wrong', { fields: [{ pointer: '/body/current', code: 'identity.password_wrong' }] });
    }
    requireStrong(next, person, '/body/next');
    await setPassword(unit, personId, next, sessionId);
    return null;
  });
}
