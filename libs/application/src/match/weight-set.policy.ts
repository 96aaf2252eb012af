import { holds, type Viewer } from '@team-osaka/domain';
import type { WeightSetEntity } from '@team-osaka/persistence';
import { fitsEngine } from './weighing.js';

/** A proposal, or a set that a person had switched on before; never one that lost, nor one of another engine's signals. */
export function mayActivate(viewer: Viewer, set: Pick<WeightSetEntity, 'state' | 'activatedAt' | 'weights'>): boolean {
  const agreeable = set.state === 'proposed' || (set.state === 'retired' && set.activatedAt !== null);
  return holds(viewer.role, 'match.weigh') && agreeable && fitsEngine(set.weights);
}

/** Only the set in use gives its place back. */
export function mayReturn(viewer: Viewer, set: Pick<WeightSetEntity, 'state'>): boolean {
  return holds(viewer.role, 'match.weigh') && set.state === 'active';
}
