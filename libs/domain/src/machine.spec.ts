import { describe, expect, test } from '@jest/globals';
import {
  actionsFor, actionsOf, matchMachine, membershipMachine, needMachine, nextState, statesOf, technologyMachine, type Machine,
} from './index.js';

const machines = [membershipMachine, technologyMachine, needMachine, matchMachine] as unknown as Machine<string, string>[];

describe.each(machines.map((machine) => [machine.name, machine] as const))('the %s machine', (_name, machine) => {
  test('reaches every state from its initial state, or from outside the process where a state is recorded', () => {
    const reached = new Set([machine.initial, 'recorded']);
    for (let grown = true; grown; ) {
      const before = reached.size;
      for (const action of actionsOf(machine)) {
        for (const state of [...reached]) {
          const next = statesOf(machine).includes(state) ? nextState(machine, state, action) : undefined;
          if (next !== undefined) reached.add(next);
        }
      }
      grown = reached.size > before;
    }
    expect(statesOf(machine).filter((state) => !reached.has(state))).toEqual([]);
  });

  test('gives a way on to the owner of every state that waits for somebody', () => {
    const roleOf = { member: ['member'], official: ['official'], coordinator: ['coordinator'], 'both-parties': ['member', 'official'], none: [] } as const;
    for (const state of statesOf(machine)) {
      for (const role of roleOf[machine.states[state]!.owner]) {
        expect({ state, role, actions: actionsFor(machine, state, role).length > 0 }).toEqual({ state, role, actions: true });
      }
    }
  });

  test('ends only in states that nobody owns', () => {
    for (const state of statesOf(machine)) {
      const rule = machine.states[state]!;
      if (rule.final) expect([state, rule.owner, rule.workingDays]).toEqual([state, 'none', undefined]);
    }
  });
});

describe('nextState', () => {
  test('refuses what the table does not hold', () => {
    expect(nextState(matchMachine, 'closed', 'approve')).toBeUndefined();
    expect(nextState(matchMachine, 'screening', 'approve')).toBe('awaiting_consent');
    expect(nextState(matchMachine, 'awaiting_consent', 'consent')).toBe('awaiting_consent');
  });
});
