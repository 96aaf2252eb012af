/** Writes a line; `suppressed` counts equal lines that were swallowed since the last one. */
export type WriteLine = (message: string, suppressed: number) => void;

export interface RateLimitedLog {
  (message: string): void;
}

/**
 * Lets the first line of each text through and then at most one per interval, with the number of swallowed ones.
 * Needed because a queue worker without its database reports the same error about a hundred times a second.
 * @param intervalMs shortest time between two equal lines, in milliseconds
 */
export function createRateLimitedLog(
  write: WriteLine,
  intervalMs = 10_000,
  now: () => number = Date.now,
): RateLimitedLog {
  const lines = new Map<string, { at: number; suppressed: number }>();
  return (message) => {
    const at = now();
    const seen = lines.get(message);
    if (seen !== undefined && at - seen.at < intervalMs) {
      seen.suppressed += 1;
      return;
    }
    // Texts with changing parts must not fill the memory: forget all once there are too many.
    if (lines.size >= 200) lines.clear();
    lines.set(message, { at, suppressed: 0 });
    write(message, seen?.suppressed ?? 0);
  };
}
