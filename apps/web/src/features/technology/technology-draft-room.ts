import { technologyRoutes, type TechnologyText, type TechnologyView } from '@team-osaka/contracts';
import { call } from '../../shared/api.js';
import type { DraftRoom } from '../listing/draft-room.js';
import { technologyDraftOf, type TechnologyDraft, type TechnologySnapshot } from './technology-draft.js';
import { technologySnapshotOf } from './technology-snapshot.js';

/** How a technology is written and stored. */
export const technologyDraftRoom: DraftRoom<TechnologyView, TechnologyText, TechnologyDraft, TechnologySnapshot> = {
  draftOf: technologyDraftOf,
  snapshotOf: technologySnapshotOf,
  read: (id) => call(technologyRoutes.read, { params: { id } }),
  save: (id, version, change) => call(technologyRoutes.change, { params: { id }, body: { version, ...change } }),
  submit: (id, version) => call(technologyRoutes.submit, { params: { id }, body: { version } }),
};

/** The first control of groups that faults may point to as a whole. */
export const technologyControls: Readonly<Record<string, string>> = {
  'facts.capacity': 'facts.capacity.min',
  'facts.cost': 'facts.cost.min',
  'facts.runningCost': 'facts.runningCost.value',
  'facts.inputs': 'facts.inputs.power',
  'facts.siteConditions': 'facts.siteConditions.voltage',
  'facts.emissionReduction': 'facts.emissionReduction.value',
};
