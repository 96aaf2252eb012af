/** Channel on which a commit tells the processes with open streams to look again: the payload is the id of the person whose notifications or sessions changed. */
export const notificationChannel = 'notification';

/** Lets the streams of these people look again, once the transaction commits. */
export async function wakeReaders(manager: { query(sql: string, values?: unknown[]): Promise<unknown> }, personIds: readonly string[]): Promise<void> {
  if (personIds.length > 0) await manager.query('select pg_notify($1, person) from unnest($2::text[]) as woken(person)', [notificationChannel, [...new Set(personIds)]]);
}
