import { defineMachine } from '../machine.js';

export const mailAddressStates = ['undeliverable', 'settled', 'corrected', 'working'] as const;
export type MailAddressState = (typeof mailAddressStates)[number];
export const mailAddressActions = ['settle', 'revive', 'correct'] as const;
export type MailAddressAction = (typeof mailAddressActions)[number];

const office = ['coordinator', 'administrator'] as const;

/**
 * Life of a mail address that bounced for good or whose owner complained. No mail goes to it until it is `working` again. `settled`: the
 * office leaves it as it is (its people are told in the application only); `corrected`: the account has another address now.
 */
export const mailAddressMachine = defineMachine<MailAddressState, MailAddressAction>({
  name: 'address',
  initial: 'undeliverable',
  states: {
    undeliverable: { owner: 'coordinator', publicLabel: 'not_working', workingDays: 5 },
    settled: { owner: 'none', publicLabel: 'not_working', final: true },
    corrected: { owner: 'none', publicLabel: 'not_working', final: true },
    working: { owner: 'none', publicLabel: 'working', final: true },
  },
  actions: {
    revive: { from: ['undeliverable'], to: 'working', by: office, reason: 'required', leavesHouse: false },
    settle: { from: ['undeliverable'], to: 'settled', by: office, reason: 'required', leavesHouse: false },
    correct: { from: ['undeliverable'], to: 'corrected', by: office, reason: 'required', leavesHouse: true },
  },
});
