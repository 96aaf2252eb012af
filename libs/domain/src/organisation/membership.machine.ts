import { defineMachine } from '../machine.js';

export const membershipStates = ['recorded', 'applied', 'in_review', 'approved', 'rejected', 'suspended', 'left'] as const;
export type MembershipState = (typeof membershipStates)[number];
export const membershipActions = ['apply', 'review', 'approve', 'reject', 'suspend', 'reinstate', 'leave'] as const;
export type MembershipAction = (typeof membershipActions)[number];

const office = ['coordinator', 'administrator'] as const;

/**
 * Life of a membership. `recorded` is an organisation known from public sources that never applied; whoever applies for a house on record
 * (no account is needed) takes its record over.
 */
export const membershipMachine = defineMachine<MembershipState, MembershipAction>({
  name: 'membership',
  initial: 'applied',
  states: {
    recorded: { owner: 'none', publicLabel: 'recorded', final: true },
    applied: { owner: 'coordinator', publicLabel: 'in_review', workingDays: 5 },
    in_review: { owner: 'coordinator', publicLabel: 'in_review', workingDays: 5 },
    approved: { owner: 'none', publicLabel: 'member' },
    rejected: { owner: 'none', publicLabel: 'closed', final: true },
    suspended: { owner: 'coordinator', publicLabel: 'closed' },
    left: { owner: 'none', publicLabel: 'closed', final: true },
  },
  actions: {
    apply: { from: ['recorded', 'rejected', 'left'], to: 'applied', by: ['public'], reason: 'none', leavesHouse: true },
    review: { from: ['applied'], to: 'in_review', by: office, reason: 'none', leavesHouse: false },
    approve: { from: ['applied', 'in_review'], to: 'approved', by: office, reason: 'optional', leavesHouse: true },
    reject: { from: ['applied', 'in_review'], to: 'rejected', by: office, reason: 'required', leavesHouse: true },
    suspend: { from: ['approved'], to: 'suspended', by: office, reason: 'required', leavesHouse: true },
    reinstate: { from: ['suspended'], to: 'approved', by: office, reason: 'required', leavesHouse: true },
    leave: { from: ['approved', 'suspended'], to: 'left', by: ['member', 'official', 'observer'], reason: 'optional', leavesHouse: true },
  },
});
