import { defaultSignalWeights, engineWeights, type SignalWeights } from '@team-osaka/matching';
import { WeightSetEntity } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';

/** Version of scores made with the weights the engine comes with. */
export const defaultWeightsVersion = 'default';

/** The weights by which suggestions are scored now. */
export interface Weighing {
  /** Id of the weight set, or `default`; stored with every score. */
  readonly version: string;
  /** Shares by signal, together 1. */
  readonly shares: SignalWeights;
  /** What the engine is told of them; nothing where its own count. */
  readonly options: { readonly signalWeights?: Record<string, number> };
}

/** True where the weights name the very signals of this engine; of another engine's they would say nothing. */
export function fitsEngine(weights: SignalWeights): boolean {
  return Object.keys(weights).sort().join() === Object.keys(defaultSignalWeights).sort().join();
}

/** The one place that says by which weights suggestions are scored: the set a person has switched on, else the engine's own. */
export async function activeWeighing(manager: EntityManager): Promise<Weighing> {
  const active = await manager.findOne(WeightSetEntity, { where: { state: 'active' } });
  if (!active || !fitsEngine(active.weights)) return { version: defaultWeightsVersion, shares: defaultSignalWeights, options: {} };
  return { version: active.id, shares: active.weights, options: { signalWeights: engineWeights(active.weights) } };
}
