import type { PackedMatcher } from './text/label-matcher.js';
import type { RomanisedLanguage } from './text/language.js';
import type { KnownWords } from './vocabulary.js';

/** What is worked out of the built-in words alone, the same in every process. */
export interface Prepared {
  /** Fingerprint of the built-in words. */
  readonly words: string;
  /** The lemmas of every built-in concept's labels with their weights, by concept. */
  readonly lemmas: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** See `builtInConcepts`. */
  readonly concepts: PackedMatcher;
  /** See `readLexicon`. */
  readonly lexicon: { readonly matcher: PackedMatcher; readonly parts: ReadonlyMap<string, readonly string[]> };
  /** See `builtInVocabulary`. */
  readonly vocabulary: KnownWords;
  /** See `readingsOf`: sounds and what they are read as, each `joined`. */
  readonly romanised: Readonly<Record<RomanisedLanguage, { readonly sounds: string; readonly words: string }>>;
}

/**
 * A part of it, read anew each time: who asks keeps what it makes of it. Undefined in the sources, where each process works it out; the build
 * replaces this module by one that reads files (prepare.mjs).
 */
export const prepared = <K extends keyof Prepared>(_part: K): Prepared[K] | undefined => undefined;
