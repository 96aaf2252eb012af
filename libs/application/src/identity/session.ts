import { newId, SessionEntity } from '@team-osaka/persistence';
import { Not, type EntityManager } from 'typeorm';
import type { UnitOfWork } from '../unit-of-work.js';
import { wakeReaders } from '../wake-readers.js';
import { newSessionToken, sha256 } from './token.js';

/** A session ends this many days after sign-in, however much it is used. */
export const sessionDays = 14;
const dayMs = 86_400_000;

/** The browser that signs in: what it calls itself, and the session it held before, which ends. */
export interface Browser {
  readonly userAgent?: string | undefined;
  readonly replaces?: string | undefined;
}

/** A session as its browser gets to know it: the cookie's value and its end. */
export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Opens a session under a new token; the browser's session before and the person's expired ones go. */
export async function openSession(unit: UnitOfWork, personId: string, browser: Browser): Promise<OpenedSession> {
  const token = newSessionToken();
  const expiresAt = new Date(unit.now.getTime() + sessionDays * dayMs);
  await unit.manager.query('delete from session where (person_id = $1 and expires_at <= $2) or token_hash = $3', [personId, unit.now, browser.replaces ? sha256(browser.replaces) : '']);
  await unit.manager.insert(SessionEntity, {
    id: newId(), createdAt: unit.now, personId, tokenHash: sha256(token), expiresAt, userAgent: browser.userAgent?.slice(0, 300) ?? null,
  });
  // Not through the entity: a sign-in must not make the person's open profile form stale.
  await unit.manager.query('update person set last_sign_in_at = $2 where id = $1', [personId, unit.now]);
  return { token, expiresAt };
}

/** Ends the sessions of a person, all or all but one. */
export async function endSessionsOfPerson(manager: EntityManager, personId: string, except?: string): Promise<void> {
  await manager.delete(SessionEntity, { personId, ...(except === undefined ? {} : { id: Not(except) }) });
  // Open streams find their session gone.
  await wakeReaders(manager, [personId]);
}

/** Ends every session of an organisation's people. */
export async function endSessionsOfOrganisation(manager: EntityManager, organisationId: string): Promise<void> {
  const [ended] = await manager.query<[{ person_id: string }[], number]>('delete from session where person_id in (select id from person where organisation_id = $1) returning person_id', [organisationId]);
  await wakeReaders(manager, ended.map((row) => row.person_id));
}
