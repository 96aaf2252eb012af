import { publicTechnologyStates, technologyMachine, type TechnologyAction, type TechnologyState } from '@team-osaka/domain';
import { TechnologyEntity } from '@team-osaka/persistence';
import type { ListingRoom } from '../listing/listing-room.js';

export const technologyRoom: ListingRoom<TechnologyState, TechnologyAction, TechnologyEntity> = {
  room: 'technology',
  entity: TechnologyEntity,
  machine: technologyMachine,
  events: {
    submit: 'technology.submitted', review: 'technology.review_started', publish: 'technology.published', request_changes: 'technology.changes_requested',
    revise: 'technology.revised', warn_stale: 'technology.stale_warned', renew: 'technology.renewed', lapse: 'technology.lapsed', archive: 'technology.archived',
  },
  publicStates: publicTechnologyStates,
  partyStates: ['published', 'stale_warning', 'lapsed', 'archived'],
  liveStates: ['submitted', 'in_review', 'changes_requested', 'published', 'stale_warning'],
  memberActions: ['submit', 'revise', 'renew'],
  concealed: 'confidential',
  state: (technology) => technology.state,
  setState: (technology, state) => {
    technology.state = state;
  },
};
