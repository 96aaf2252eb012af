import type { Me } from '@team-osaka/contracts';
import type { Application } from '../application.js';
import { meOf } from './me.query.js';
import { verifyPassword } from './password.js';
import { openSession, type Browser, type OpenedSession } from './session.js';
import { inForce } from './viewer.query.js';

/**
 * The id of the person with this address and password; null where either is wrong or the person may not act. An unknown
 * address takes as long as a wrong password, so that neither answer nor time tells whether an account exists.
 */
export async function authenticate(app: Application, email: string, password: string): Promise<string | null> {
  const [person] = await app.dataSource.query<{ id: string; passwordHash: string; allowed: boolean }[]>(
    `select p.id, p.password_hash as "passwordHash", (${inForce}) as allowed from person p join organisation o on o.id = p.organisation_id where p.email = $1`,
    [email.trim().toLowerCase()],
  );
  const right = await verifyPassword(person?.passwordHash, password);
  return right && person?.allowed ? person.id : null;
}

/** Opens a session for a person whom `authenticate` found, under a new token. */
export async function signIn(app: Application, personId: string, browser: Browser): Promise<OpenedSession & { viewer: Me }> {
  return app.transaction({ role: 'public' }, async (unit) => {
    const session = await openSession(unit, personId, browser);
    return { ...session, viewer: await meOf(unit.manager, personId) };
  });
}
