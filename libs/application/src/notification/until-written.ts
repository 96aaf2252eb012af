import { setTimeout as pause } from 'node:timers/promises';

/** How long a known outcome is kept waiting for a database that is away: five minutes. */
const writeTries = 300;

/** An outcome that is known must not become unknown because the database is away for a moment. */
export async function untilWritten(write: () => Promise<unknown>): Promise<void> {
  for (let left = writeTries; ; left -= 1) {
    try {
      await write();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await pause(1_000);
    }
  }
}
