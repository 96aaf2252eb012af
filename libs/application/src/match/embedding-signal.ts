import type { ExtraSignal } from '@team-osaka/matching';
import type { EmbeddingProvider } from '@team-osaka/platform';
import type { EntityManager } from 'typeorm';
import { publicTechnologies, type RankedNeed, type RankedTechnology } from './analysed.js';
import { cosines, vectorOf } from './embedding-store.js';
import { needText, technologyText } from './embedding-text.js';
import { isEmbeddingOn } from './matching-setting.js';

/** What the embedding model says of pairs with one listing. */
export interface EmbeddingSignals {
  /** Model and revision, stored with a score that they had a part in; null where they have none. */
  readonly version: string | null;
  /** True where vectors count, but the listing itself has none of its present words yet. */
  readonly isMissing: boolean;
  /** Signals of the pair with the other listing of this id: one, or none where a vector is missing. Unknown never counts against a pair. */
  of(otherId: string): ExtraSignal[];
}

/**
 * Beside the engine's own signals it may move a pair, but not carry it: candidates come from concepts and words alone, so that a pair which
 * shares none is never suggested for its vectors.
 */
const embeddingWeight = 0.15;

const silent: EmbeddingSignals = { version: null, isMissing: false, of: () => [] };
const waiting: EmbeddingSignals = { ...silent, isMissing: true };

/** Signals of a need and the public technologies among the ids. */
export async function signalsForNeed(manager: EntityManager, provider: EmbeddingProvider, need: RankedNeed, technologyIds: readonly string[]): Promise<EmbeddingSignals> {
  if (!(await isEmbeddingOn(manager, provider))) return silent;
  const vector = await vectorOf(manager, provider, 'need', needText(need));
  if (!vector) return waiting;
  const technologies = await publicTechnologies(manager, technologyIds);
  return signalsOf(provider, await cosines(manager, provider, vector, 'technology', technologies.map(technologyText)));
}

/** Signals of a technology and needs: the same values from the other side. */
export async function signalsForTechnology(manager: EntityManager, provider: EmbeddingProvider, technology: RankedTechnology, needs: readonly RankedNeed[]): Promise<EmbeddingSignals> {
  if (!(await isEmbeddingOn(manager, provider))) return silent;
  const vector = await vectorOf(manager, provider, 'technology', technologyText(technology));
  return vector ? signalsOf(provider, await cosines(manager, provider, vector, 'need', needs.map(needText))) : waiting;
}

function signalsOf({ model, revision, floor }: EmbeddingProvider, found: ReadonlyMap<string, number>): EmbeddingSignals {
  return {
    version: `${model}@${revision}`,
    isMissing: false,
    of: (otherId) => {
      const cosine = found.get(otherId);
      return cosine === undefined ? [] : [{ name: 'embedding', value: valueOf(cosine, floor), weight: embeddingWeight }];
    },
  };
}

/** From the cosine of unrelated texts (0) to that of the same text (1). Rounded, so that database and worker say the same. */
export function valueOf(cosine: number, floor: number): number {
  return Math.round(Math.min(1, Math.max(0, (cosine - floor) / (1 - floor))) * 1e4) / 1e4;
}
