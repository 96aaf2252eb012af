import { needRoutes, type NeedText, type NeedView } from '@team-osaka/contracts';
import { call } from '../../shared/api.js';
import type { DraftRoom } from '../listing/draft-room.js';
import { needDraftOf, type NeedDraft, type NeedSnapshot } from './need-draft.js';
import { needSnapshotOf } from './need-snapshot.js';

/** How a need is written and stored. */
export const needDraftRoom: DraftRoom<NeedView, NeedText, NeedDraft, NeedSnapshot> = {
  draftOf: needDraftOf,
  snapshotOf: needSnapshotOf,
  read: (id) => call(needRoutes.read, { params: { id } }),
  save: (id, version, change) => call(needRoutes.change, { params: { id }, body: { version, ...change } }),
  submit: (id, version) => call(needRoutes.submit, { params: { id }, body: { version } }),
};

/** The first control of groups that faults may point to as a whole. */
export const needControls: Readonly<Record<string, string>> = {
  'facts.site': 'facts.site.country',
  'facts.quantity': 'facts.quantity.value',
  'facts.budget': 'facts.budget.min',
  contact: 'contact.name',
};
