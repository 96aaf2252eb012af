import type { identityRoutes, RouteInput } from '@team-osaka/contracts';
import { DomainError } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { lockWithPassword } from './lock-person.js';
import { requireStrong } from './password.js';
import { setPassword } from './set-password.js';
import { claimOf, passwordResetToken, sameToken } from './token.js';

/** Sets a new password by the token of the mail and ends every session. Errors: `identity.token_invalid`, `identity.password_weak`. */
export async function resetPassword(app: Application, { token, password }: RouteInput<typeof identityRoutes.resetPassword>['body']): Promise<null> {
  const claim = claimOf(token);
  if (!claim || claim.expiresAt <= app.clock.now()) throw invalidToken();
  return app.transaction({ role: 'public' }, async (unit) => {
    const person = await lockWithPassword(unit, claim.id);
    const expected = person && passwordResetToken(app.secret, { id: person.id, passwordHash: person.passwordHash, expiresAt: claim.expiresAt });
    if (!expected || !sameToken(token, expected) || person.status !== 'active') throw invalidToken();
    requireStrong(password, person, '/body/password');
    await setPassword(unit, person.id, password);
    return null;
  });
}

const invalidToken = (): DomainError => new DomainError('identity.token_invalid', { fields: [{ pointer: '/body/token', code: 'identity.token_invalid' }] });
