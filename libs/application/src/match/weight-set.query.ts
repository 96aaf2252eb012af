import type { WeightReport, WeightSetView } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { countJudgedNeeds, defaultSignalWeights, leastJudgedNeeds } from '@team-osaka/matching';
import { WeightSetEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { nameOfPerson } from '../identity/person-name.js';
import { decidedSamples } from './decided-samples.js';
import { refitEveryDays } from './refit-weights.use-case.js';
import { activeWeighing, defaultWeightsVersion } from './weighing.js';
import { mayActivate, mayReturn } from './weight-set.policy.js';

/** Refits shown: about half a year of weeks. */
const shown = 26;

/** Weights in use and the refits with their comparison, newest first. Errors: none. */
export async function readWeightReport(app: Application, viewer: Viewer): Promise<WeightReport> {
  const { manager } = app.dataSource;
  const weighing = await activeWeighing(manager);
  const samples = await decidedSamples(manager);
  const sets = await manager.find(WeightSetEntity, { order: { createdAt: 'DESC', id: 'DESC' }, take: shown });
  const last = sets[0];
  return {
    defaults: { ...defaultSignalWeights }, current: { ...weighing.shares },
    activeId: weighing.version === defaultWeightsVersion ? null : weighing.version,
    decisions: samples.length, judgedNeeds: countJudgedNeeds(samples), leastJudgedNeeds,
    nextRefitAt: last ? new Date(last.createdAt.getTime() + refitEveryDays * 86_400_000).toISOString() : null,
    items: await Promise.all(sets.map((set) => present(app, viewer, set))),
  };
}

async function present(app: Application, viewer: Viewer, set: WeightSetEntity): Promise<WeightSetView> {
  const { id, state, weights, engineVersion, trainedOn, heldOut, before, after } = set;
  return {
    id, state, weights, engineVersion, trainedOn, heldOut, before, after, createdAt: set.createdAt.toISOString(), activatedAt: set.activatedAt?.toISOString() ?? null,
    activatedBy: set.activatedById ? await nameOfPerson(app.dataSource.manager, set.activatedById) : null,
    abilities: [...(mayActivate(viewer, set) ? (['activate'] as const) : []), ...(mayReturn(viewer, set) ? (['return'] as const) : [])],
  };
}
