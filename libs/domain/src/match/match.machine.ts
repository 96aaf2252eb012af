import { defineMachine } from '../machine.js';

export const matchStates = [
  'suggested', 'screening', 'awaiting_consent', 'introduced', 'meeting_held', 'exploring', 'agreed', 'in_project', 'rejected', 'closed',
] as const;
export type MatchState = (typeof matchStates)[number];
export const matchActions = [
  'shortlist', 'approve', 'reject', 'restore', 'consent', 'decline', 'introduce', 'record_meeting', 'explore', 'agree', 'start_project', 'close', 'reopen',
] as const;
export type MatchAction = (typeof matchActions)[number];

/** How a match came to be: the engine proposed it, a company showed interest, or an official asked for the technology. */
export const matchOrigins = ['suggestion', 'interest', 'request'] as const;
export type MatchOrigin = (typeof matchOrigins)[number];

/** The two sides whose consent an introduction needs. */
export const matchSides = ['technology', 'need'] as const;
export type MatchSide = (typeof matchSides)[number];

const office = ['coordinator', 'administrator'] as const;
const parties = ['member', 'official'] as const;

/** Life of a match, from suggestion to project. Contacts are disclosed from `introduced` on. */
export const matchMachine = defineMachine<MatchState, MatchAction>({
  name: 'match',
  initial: 'suggested',
  states: {
    suggested: { owner: 'coordinator', publicLabel: 'in_review' },
    screening: { owner: 'coordinator', publicLabel: 'in_review', workingDays: 5 },
    awaiting_consent: { owner: 'both-parties', publicLabel: 'in_contact', workingDays: 10 },
    introduced: { owner: 'both-parties', publicLabel: 'in_contact', workingDays: 30 },
    meeting_held: { owner: 'both-parties', publicLabel: 'in_contact', workingDays: 30 },
    exploring: { owner: 'both-parties', publicLabel: 'in_contact', workingDays: 30 },
    agreed: { owner: 'both-parties', publicLabel: 'in_project', workingDays: 30 },
    in_project: { owner: 'none', publicLabel: 'in_project' },
    rejected: { owner: 'none', publicLabel: 'concluded', final: true },
    closed: { owner: 'none', publicLabel: 'concluded', final: true },
  },
  actions: {
    shortlist: { from: ['suggested'], to: 'screening', by: office, reason: 'none', leavesHouse: false },
    approve: { from: ['suggested', 'screening'], to: 'awaiting_consent', by: office, reason: 'optional', leavesHouse: true },
    reject: { from: ['suggested', 'screening'], to: 'rejected', by: office, reason: 'required', leavesHouse: false },
    restore: { from: ['rejected'], to: 'screening', by: office, reason: 'none', leavesHouse: false },
    consent: { from: ['awaiting_consent'], to: 'same', by: parties, reason: 'none', leavesHouse: false },
    decline: { from: ['awaiting_consent'], to: 'closed', by: parties, reason: 'required', leavesHouse: true },
    introduce: { from: ['awaiting_consent'], to: 'introduced', by: ['system'], reason: 'none', leavesHouse: true },
    record_meeting: { from: ['introduced'], to: 'meeting_held', by: [...parties, ...office], reason: 'optional', leavesHouse: true },
    explore: { from: ['meeting_held', 'exploring'], to: 'exploring', by: [...parties, ...office], reason: 'optional', leavesHouse: true },
    agree: { from: ['meeting_held', 'exploring'], to: 'agreed', by: [...parties, ...office], reason: 'optional', leavesHouse: true },
    start_project: { from: ['agreed'], to: 'in_project', by: office, reason: 'optional', leavesHouse: true },
    close: {
      from: ['screening', 'awaiting_consent', 'introduced', 'meeting_held', 'exploring', 'agreed'],
      to: 'closed', by: [...parties, ...office, 'system'], reason: 'required', leavesHouse: true,
    },
    reopen: { from: ['closed'], to: 'screening', by: office, reason: 'required', leavesHouse: false },
  },
});

/** States from which both parties see each other's contacts. */
export const contactsDisclosedStates = ['introduced', 'meeting_held', 'exploring', 'agreed', 'in_project'] as const satisfies readonly MatchState[];
/** States a party learns of at all: before approval a match is the coordinating office's own work. */
export const partyVisibleStates = ['awaiting_consent', ...contactsDisclosedStates, 'closed'] as const satisfies readonly MatchState[];
/** A consent request is reminded after these working days, then escalated to the coordinator at the due date. */
export const consentReminderWorkingDays = [3, 7] as const;

/** Why a match was rejected, declined or closed: the library of why matches fail. */
export const matchReasonCodes = [
  'wrong_function', 'capacity_mismatch', 'cost_too_high', 'no_funding', 'country_not_served', 'timing', 'duplicate',
  'not_interested', 'missing_information', 'policy_changed', 'no_answer', 'other',
] as const;
export type MatchReasonCode = (typeof matchReasonCodes)[number];
