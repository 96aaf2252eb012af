import { needMachine, publicNeedStates, type NeedAction, type NeedState } from '@team-osaka/domain';
import { NeedEntity } from '@team-osaka/persistence';
import type { ListingRoom } from '../listing/listing-room.js';

export const needRoom: ListingRoom<NeedState, NeedAction, NeedEntity> = {
  room: 'need',
  entity: NeedEntity,
  machine: needMachine,
  events: {
    submit: 'need.submitted', review: 'need.review_started', open: 'need.opened', request_changes: 'need.changes_requested', revise: 'need.revised',
    match_partly: 'need.partly_matched', award: 'need.awarded', declare_unmatched: 'need.unmatched', withdraw: 'need.withdrawn', extend: 'need.extended',
    lapse: 'need.lapsed',
  },
  publicStates: publicNeedStates,
  partyStates: ['open', 'partly_matched', 'awarded', 'unmatched', 'withdrawn', 'lapsed'],
  liveStates: ['submitted', 'in_review', 'changes_requested', 'open', 'partly_matched'],
  memberActions: ['submit', 'revise', 'extend'],
  concealed: 'contact',
  state: (need) => need.state,
  setState: (need, state) => {
    need.state = state;
  },
};
