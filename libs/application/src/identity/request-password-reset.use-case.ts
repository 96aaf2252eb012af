import { setTimeout as pause } from 'node:timers/promises';
import type { Application } from '../application.js';
import { inForce } from './viewer.query.js';

/** A reset link may be used for an hour. */
export const resetValidMs = 3_600_000;
/** Every answer takes at least this long: more than the work for a known address needs. */
const answerAfterMs = 250;

/** Owes a reset mail to the person with this address. Answers alike, and after like time, where there is none. */
export async function requestPasswordReset(app: Application, email: string): Promise<null> {
  const answer = pause(answerAfterMs);
  const [person] = await app.dataSource.query<{ id: string }[]>(
    `select p.id from person p join organisation o on o.id = p.organisation_id where p.email = $1 and ${inForce}`,
    [email],
  );
  if (person) {
    await app.transaction({ role: 'public' }, async (unit) => {
      const expiresAt = new Date(unit.now.getTime() + resetValidMs).toISOString();
      await unit.record({ event: 'identity.password_reset_requested', payload: { id: person.id, expiresAt }, subject: { kind: 'person', id: person.id } });
    });
  }
  await answer;
  return null;
}
