export interface FailureStreakOptions {
  /** Number of errors from which a streak counts as a breakdown. */
  readonly limit: number;
  /** Shortest time between first and last error of a breakdown, in milliseconds: a restart of the database is shorter. */
  readonly windowMs: number;
  /** A pause of this length without errors ends the streak, in milliseconds. */
  readonly quietMs: number;
  /** Called once, when the streak has become a breakdown. */
  readonly onBreakdown: (errors: number, durationMs: number) => void;
}

export interface FailureStreak {
  failed(): void;
  succeeded(): void;
}

/** Tells a passing hiccup from a lasting breakdown: many errors over a while, with no success in between. */
export function createFailureStreak(options: FailureStreakOptions, now: () => number = Date.now): FailureStreak {
  let first = 0;
  let last = 0;
  let errors = 0;
  let reported = false;
  return {
    failed() {
      const at = now();
      if (errors === 0 || at - last > options.quietMs) {
        first = at;
        errors = 0;
      }
      last = at;
      errors += 1;
      if (!reported && errors >= options.limit && at - first >= options.windowMs) {
        reported = true;
        options.onBreakdown(errors, at - first);
      }
    },
    succeeded() {
      errors = 0;
    },
  };
}
