import { setTimeout as pause } from 'node:timers/promises';

export interface EventuallyOptions {
  /** Longest wait, in milliseconds (45 s, for busy machines). */
  readonly timeoutMs?: number;
  readonly everyMs?: number;
  /** What is awaited; part of the error when it does not come. */
  readonly what?: string;
}

/**
 * Asks again and again until the answer is neither undefined nor false, and gives it back.
 * An error of the last attempt is part of the failure.
 */
export async function eventually<T>(
  ask: () => Promise<T | undefined | false>,
  options: EventuallyOptions = {},
): Promise<T> {
  const { timeoutMs = 45_000, everyMs = 50, what = 'the expected state' } = options;
  let last: unknown;
  for (const deadline = Date.now() + timeoutMs; Date.now() < deadline; await pause(everyMs)) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`${what} did not come within ${timeoutMs} ms${last instanceof Error ? `: ${last.message}` : ''}`, {
    cause: last,
  });
}
