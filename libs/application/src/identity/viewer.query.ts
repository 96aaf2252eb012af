import type { SignedInViewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { sha256 } from './token.js';

/** People act only while they and the membership of their organisation are in force. */
export const inForce = `p.status = 'active' and o.membership_state = 'approved'`;

const columns = `p.id as "personId", p.name, p.role, p.organisation_id as "organisationId", o.kind as "organisationKind",
  p.organisation_administrator as "organisationAdministrator", p.locale`;

/** The viewer behind a session token; null where the session is unknown, over, or its person or organisation may not act. */
export async function viewerOfToken(app: Application, token: string): Promise<SignedInViewer | null> {
  const [viewer] = await app.dataSource.query<SignedInViewer[]>(
    `select s.id as "sessionId", ${columns} from session s join person p on p.id = s.person_id join organisation o on o.id = p.organisation_id
     where s.token_hash = $1 and s.expires_at > $2 and ${inForce}`,
    [sha256(token), app.clock.now()],
  );
  return viewer ?? null;
}

/** No session at all: a person who acts through a command of the installation rather than a browser. */
export const noSession = '00000000-0000-0000-0000-000000000000';

/** The viewer of a person by mail address, for commands of the installation (setup, seed); null where nobody may act under it. */
export async function viewerOfPerson(app: Application, email: string): Promise<SignedInViewer | null> {
  const [viewer] = await app.dataSource.query<Omit<SignedInViewer, 'sessionId'>[]>(
    `select ${columns} from person p join organisation o on o.id = p.organisation_id where p.email = $1 and ${inForce}`,
    [email.toLowerCase()],
  );
  return viewer ? { ...viewer, sessionId: noSession } : null;
}
