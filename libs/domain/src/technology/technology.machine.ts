import { defineMachine } from '../machine.js';

export const technologyStates = [
  'draft', 'submitted', 'in_review', 'changes_requested', 'published', 'stale_warning', 'lapsed', 'archived',
] as const;
export type TechnologyState = (typeof technologyStates)[number];
export const technologyActions = [
  'submit', 'review', 'publish', 'request_changes', 'revise', 'warn_stale', 'renew', 'lapse', 'archive',
] as const;
export type TechnologyAction = (typeof technologyActions)[number];

const office = ['coordinator', 'administrator'] as const;

/** Life of a listing. A listing must be confirmed once a year; 30 days before that it warns, then it lapses (hidden, never deleted). */
export const technologyMachine = defineMachine<TechnologyState, TechnologyAction>({
  name: 'technology',
  initial: 'draft',
  states: {
    draft: { owner: 'member', publicLabel: 'in_preparation' },
    submitted: { owner: 'coordinator', publicLabel: 'in_review', workingDays: 5 },
    in_review: { owner: 'coordinator', publicLabel: 'in_review', workingDays: 5 },
    changes_requested: { owner: 'member', publicLabel: 'in_preparation', workingDays: 10 },
    published: { owner: 'none', publicLabel: 'available' },
    stale_warning: { owner: 'member', publicLabel: 'available' },
    lapsed: { owner: 'member', publicLabel: 'not_available' },
    archived: { owner: 'none', publicLabel: 'not_available', final: true },
  },
  actions: {
    submit: { from: ['draft', 'changes_requested'], to: 'submitted', by: ['member'], reason: 'none', leavesHouse: true },
    review: { from: ['submitted'], to: 'in_review', by: office, reason: 'none', leavesHouse: false },
    publish: { from: ['submitted', 'in_review'], to: 'published', by: office, reason: 'none', leavesHouse: true },
    request_changes: { from: ['submitted', 'in_review'], to: 'changes_requested', by: office, reason: 'required', leavesHouse: true },
    revise: { from: ['submitted', 'published', 'stale_warning', 'lapsed'], to: 'draft', by: ['member'], reason: 'none', leavesHouse: false },
    warn_stale: { from: ['published'], to: 'stale_warning', by: ['system'], reason: 'none', leavesHouse: true },
    renew: { from: ['published', 'stale_warning', 'lapsed'], to: 'published', by: ['member'], reason: 'none', leavesHouse: false },
    lapse: { from: ['stale_warning'], to: 'lapsed', by: ['system'], reason: 'none', leavesHouse: true },
    archive: {
      from: ['draft', 'changes_requested', 'published', 'stale_warning', 'lapsed'],
      to: 'archived', by: ['member', ...office], reason: 'optional', leavesHouse: false,
    },
  },
});

/** States in which a listing is public and takes part in matching. */
export const publicTechnologyStates = ['published', 'stale_warning'] as const satisfies readonly TechnologyState[];
/** A listing is confirmed for this many days; the warning starts `staleWarningDays` before the end. */
export const listingValidDays = 365;
export const staleWarningDays = 30;
