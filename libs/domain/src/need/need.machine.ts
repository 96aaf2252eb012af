import { defineMachine } from '../machine.js';

export const needStates = [
  'draft', 'submitted', 'in_review', 'changes_requested', 'open', 'partly_matched', 'awarded', 'unmatched', 'withdrawn', 'lapsed',
] as const;
export type NeedState = (typeof needStates)[number];
export const needActions = [
  'submit', 'review', 'open', 'request_changes', 'revise', 'match_partly', 'award', 'declare_unmatched', 'withdraw', 'extend', 'lapse',
] as const;
export type NeedAction = (typeof needActions)[number];

const office = ['coordinator', 'administrator'] as const;

/** Life of a need. An unmatched need must say why and what comes next; a need lapses at its valid-until date. */
export const needMachine = defineMachine<NeedState, NeedAction>({
  name: 'need',
  initial: 'draft',
  states: {
    draft: { owner: 'official', publicLabel: 'in_preparation' },
    submitted: { owner: 'coordinator', publicLabel: 'in_review', workingDays: 5 },
    in_review: { owner: 'coordinator', publicLabel: 'in_review', workingDays: 5 },
    changes_requested: { owner: 'official', publicLabel: 'in_preparation', workingDays: 10 },
    open: { owner: 'coordinator', publicLabel: 'open' },
    partly_matched: { owner: 'coordinator', publicLabel: 'open' },
    awarded: { owner: 'none', publicLabel: 'concluded', final: true },
    unmatched: { owner: 'none', publicLabel: 'concluded', final: true },
    withdrawn: { owner: 'none', publicLabel: 'concluded', final: true },
    lapsed: { owner: 'official', publicLabel: 'concluded' },
  },
  actions: {
    submit: { from: ['draft', 'changes_requested'], to: 'submitted', by: ['official'], reason: 'none', leavesHouse: true },
    review: { from: ['submitted'], to: 'in_review', by: office, reason: 'none', leavesHouse: false },
    open: { from: ['submitted', 'in_review'], to: 'open', by: office, reason: 'none', leavesHouse: true },
    request_changes: { from: ['submitted', 'in_review'], to: 'changes_requested', by: office, reason: 'required', leavesHouse: true },
    revise: { from: ['submitted', 'open', 'lapsed'], to: 'draft', by: ['official'], reason: 'none', leavesHouse: false },
    match_partly: { from: ['open'], to: 'partly_matched', by: ['system'], reason: 'none', leavesHouse: false },
    award: { from: ['open', 'partly_matched'], to: 'awarded', by: ['official', ...office], reason: 'optional', leavesHouse: true },
    declare_unmatched: { from: ['open', 'partly_matched'], to: 'unmatched', by: office, reason: 'required', leavesHouse: true },
    withdraw: {
      from: ['draft', 'submitted', 'changes_requested', 'open', 'partly_matched'],
      to: 'withdrawn', by: ['official', ...office], reason: 'required', leavesHouse: true,
    },
    extend: { from: ['open', 'partly_matched', 'lapsed'], to: 'open', by: ['official'], reason: 'none', leavesHouse: false },
    lapse: { from: ['open', 'partly_matched'], to: 'lapsed', by: ['system'], reason: 'none', leavesHouse: true },
  },
});

/** States in which a need is public and takes part in matching. */
export const publicNeedStates = ['open', 'partly_matched'] as const satisfies readonly NeedState[];
