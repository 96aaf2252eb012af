/** Where vectors come from. `none`: nowhere, the matching engine works by itself. `http`: an endpoint. `local`: a model on this machine. */
export type EmbeddingKind = 'none' | 'http' | 'local';

/** One number per dimension; only vectors of the same model and revision are comparable. */
export type Vector = readonly number[];

/** Turns texts into vectors whose directions are close where the texts mean alike. */
export interface EmbeddingProvider {
  readonly kind: EmbeddingKind;
  /** Name of the model, empty where there is none. */
  readonly model: string;
  /** Revision of the model as the operator states it; another revision makes every stored vector stale. */
  readonly revision: string;
  /** Where texts go: an address without its secrets, or the model folder's name; null where they go nowhere. */
  readonly destination: string | null;
  /** Cosine that the model gives to texts that have nothing in common, 0 up to below 1. */
  readonly floor: number;
  /**
   * One vector per text, in their order, all of one length.
   * @throws EmbeddingError where there are none; its message holds neither texts nor keys.
   */
  embed(texts: readonly string[]): Promise<readonly Vector[]>;
}

/** Why there is no vector. `permanent`: trying again does not help until somebody changes the configuration. */
export class EmbeddingError extends Error {
  constructor(message: string, readonly permanent: boolean) {
    super(message);
    this.name = 'EmbeddingError';
  }
}

/** The provider of an installation that has none. */
export const noEmbedding: EmbeddingProvider = {
  kind: 'none', model: '', revision: '', destination: null, floor: 0,
  embed: () => Promise.reject(new EmbeddingError('No embedding model is configured.', true)),
};

/** Refuses vectors that cannot be compared: a wrong number of them, different lengths, no direction, or numbers that are none. */
export function checkedVectors(vectors: readonly Vector[], wanted: number): readonly Vector[] {
  const dimensions = vectors[0]?.length ?? 0;
  const fits = vectors.every((vector) => vector.length === dimensions && vector.every(Number.isFinite) && vector.some((value) => value !== 0));
  if (vectors.length !== wanted || (wanted > 0 && dimensions === 0) || !fits) throw new EmbeddingError('The embedding model answered with vectors that do not fit the texts.', true);
  return vectors;
}

/** The texts in pieces of at most `size`, in their order. */
export function batchesOf(texts: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(texts.length / size) }, (_, index) => texts.slice(index * size, (index + 1) * size));
}
