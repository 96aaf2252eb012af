/** What is worked out of the built-in words alone, the same in every process. */
export interface Prepared {
  /** Fingerprint of the built-in words. */
  readonly words: string;
  /** The lemmas of every built-in concept's labels with their weights, by concept. */
  readonly lemmas: Readonly<Record<string, readonly (readonly [lemma: string, weight: number])[]>>;
}

/** Undefined in the sources, where each process works it out; the build replaces this module by one that holds it (prepare.mjs), read at the first use. */
export const prepared = (): Prepared | undefined => undefined;
