interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (answer: R) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Lets one piece of work be done for all who ask at the same moment, and for all who ask while it is under way once it is over. Whoever asks alone
 * does not wait. `work` answers in the order of its items; where it fails, it fails for all of them.
 */
export function gathered<T, R>(work: (items: readonly T[]) => Promise<readonly R[]>): (item: T) => Promise<R> {
  let waiting: Waiting<T, R>[] = [];
  let running = false;
  const run = async (): Promise<void> => {
    running = true;
    // Whoever asks in the same turn comes along.
    await Promise.resolve();
    while (waiting.length > 0) {
      const those = waiting;
      waiting = [];
      try {
        const answers = await work(those.map(({ item }) => item));
        those.forEach(({ resolve }, index) => resolve(answers[index] as R));
      } catch (error) {
        for (const { reject } of those) reject(error);
      }
    }
    running = false;
  };
  return (item) => new Promise((resolve, reject) => {
    waiting.push({ item, resolve, reject });
    if (!running) void run();
  });
}
