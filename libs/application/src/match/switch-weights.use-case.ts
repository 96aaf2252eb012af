import type { WeightReport } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import { WeightSetEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { lockWeights } from './refit-weights.use-case.js';
import { mayActivate, mayReturn } from './weight-set.policy.js';
import { readWeightReport } from './weight-set.query.js';

/**
 * Switches to weights that won their comparison; the set that counted until now is kept, so that one click goes back. Every public need is
 * suggested for anew. Errors: `match.weights_not_found`, `match.weights_wrong_state` (with the state) where the set lost, or counts already.
 */
export async function activateWeights(app: Application, viewer: Viewer, id: string): Promise<WeightReport> {
  await app.transaction(viewer, async (unit) => {
    const set = await lockedSet(unit, id);
    if (!mayActivate(viewer, set)) throw new DomainError('match.weights_wrong_state', { facts: { state: set.state } });
    const from = set.state;
    const active = await unit.manager.findOneBy(WeightSetEntity, { state: 'active' });
    // First the old one goes: only one may be active at any moment (uq_weight_set_active).
    if (active) await unit.manager.update(WeightSetEntity, { id: active.id }, { state: 'retired' });
    await unit.manager.update(WeightSetEntity, { id }, { state: 'active', previousId: active?.id ?? null, activatedAt: unit.now, activatedById: unit.actorId });
    await unit.record({ event: 'match.weights_activated', payload: { id }, subject: { kind: 'weight_set', id }, from, to: 'active' });
  });
  return readWeightReport(app, viewer);
}

/**
 * Switches the weights in use off and those before them on again, or the engine's own. Errors: `match.weights_not_found`,
 * `match.weights_wrong_state` where they are not in use (any more), so that two clicks go back one step.
 */
export async function returnWeights(app: Application, viewer: Viewer, id: string): Promise<WeightReport> {
  await app.transaction(viewer, async (unit) => {
    const set = await lockedSet(unit, id);
    if (!mayReturn(viewer, set)) throw new DomainError('match.weights_wrong_state', { facts: { state: set.state } });
    await unit.manager.update(WeightSetEntity, { id }, { state: 'retired' });
    if (set.previousId) await unit.manager.update(WeightSetEntity, { id: set.previousId }, { state: 'active' });
    await unit.record({ event: 'match.weights_returned', payload: { id }, subject: { kind: 'weight_set', id }, from: 'active', to: 'retired' });
  });
  return readWeightReport(app, viewer);
}

async function lockedSet(unit: UnitOfWork, id: string): Promise<WeightSetEntity> {
  await lockWeights(unit);
  const set = await unit.manager.findOneBy(WeightSetEntity, { id });
  if (!set) throw new DomainError('match.weights_not_found');
  return set;
}
