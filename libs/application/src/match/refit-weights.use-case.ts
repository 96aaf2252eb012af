import { engineVersion, refitWeights as fit } from '@team-osaka/matching';
import { newId, WeightSetEntity } from '@team-osaka/persistence';
import { LessThan, MoreThan } from 'typeorm';
import { system, type Application } from '../application.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { decidedSamples } from './decided-samples.js';
import { activeWeighing, defaultWeightsVersion } from './weighing.js';

/** Days between refits. */
export const refitEveryDays = 7;
const dayMs = 86_400_000;

/** What a run did: `waiting` where the last refit is younger than a week, `too_few` where the decisions say too little. */
export type RefitResult = { readonly outcome: 'waiting' | 'too_few' } | { readonly outcome: 'proposed' | 'not_better'; readonly id: string };

/**
 * Learns weights from the decisions of the office and stores them with their comparison, at most once a week by the clock of the installation.
 * Nothing changes by itself: a set that won waits as a proposal for a person, and takes the place of an older proposal.
 */
export function refitWeights(app: Application): Promise<RefitResult> {
  return app.transaction(system, async (unit) => {
    await lockWeights(unit);
    const recent = await unit.manager.existsBy(WeightSetEntity, { createdAt: MoreThan(new Date(unit.now.getTime() - refitEveryDays * dayMs)) });
    if (recent) return { outcome: 'waiting' };
    const weighing = await activeWeighing(unit.manager);
    const refit = fit(await decidedSamples(unit.manager), weighing.shares);
    if (!refit) return { outcome: 'too_few' };
    const { weights, trainedOn, heldOut, before, after } = refit;
    const outcome = refit.wins ? 'proposed' : 'not_better';
    const id = newId();
    await unit.manager.update(WeightSetEntity, { state: 'proposed', createdAt: LessThan(unit.now) }, { state: 'retired' });
    await unit.manager.insert(WeightSetEntity, {
      id, createdAt: unit.now, weights: { ...weights }, engineVersion, state: outcome, trainedOn, heldOut, before, after,
      comparedWithId: weighing.version === defaultWeightsVersion ? null : weighing.version, previousId: null, activatedAt: null, activatedById: null,
    });
    if (refit.wins) await unit.record({ event: 'match.weights_proposed', payload: { id }, subject: { kind: 'weight_set', id }, to: outcome });
    return { outcome, id };
  });
}

/** Lets one unit at a time change which weights count; the lock ends with the transaction. */
export async function lockWeights(unit: UnitOfWork): Promise<void> {
  await unit.manager.query(`select pg_advisory_xact_lock(hashtext('weight_set'))`);
}
