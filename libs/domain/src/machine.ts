import type { Role } from './identity/role.js';

/** Who must act next while a thing is in a state. `none` closes the life of the thing. */
export type Owner = 'member' | 'official' | 'coordinator' | 'both-parties' | 'none';

/** Who may fire an action; `system` is a background job. `owner` rules (own organisation) are checked by policies. */
export type ActorRole = Role | 'system';

export type ReasonRule = 'required' | 'optional' | 'none';

export interface StateRule {
  /** The party that owns the next step. */
  readonly owner: Owner;
  /** Key of the label outsiders see for this internal state: `<machine>.public.<label>`. */
  readonly publicLabel: string;
  /** Working days until the owner should have acted; absent where nobody is waited for. */
  readonly workingDays?: number;
  /** True where the life of the thing has ended (it may still be reopened). */
  readonly final?: boolean;
}

export interface ActionRule<State extends string> {
  readonly from: readonly State[];
  /** The state reached; `same` keeps the state (an action that only records something). */
  readonly to: State | 'same';
  readonly by: readonly ActorRole[];
  readonly reason: ReasonRule;
  /** True where taking the action tells somebody outside the coordinating office, so that it cannot be undone. */
  readonly leavesHouse: boolean;
}

/** One typed table that API, worker and web read: states with owners and clocks, actions with who may and why. */
export interface Machine<State extends string, Action extends string> {
  readonly name: string;
  readonly initial: State;
  readonly states: Readonly<Record<State, StateRule>>;
  readonly actions: Readonly<Record<Action, ActionRule<State>>>;
}

/** Declares a machine; only infers the literal types. */
export function defineMachine<State extends string, Action extends string>(
  machine: Machine<State, Action>,
): Machine<State, Action> {
  return machine;
}

/** State names of a machine, in the order of its table. */
export function statesOf<State extends string, Action extends string>(machine: Machine<State, Action>): State[] {
  return Object.keys(machine.states) as State[];
}

/** Action names of a machine, in the order of its table. */
export function actionsOf<State extends string, Action extends string>(machine: Machine<State, Action>): Action[] {
  return Object.keys(machine.actions) as Action[];
}

/** The state reached by `action` from `state`, or undefined where the table does not allow it. */
export function nextState<State extends string, Action extends string>(
  machine: Machine<State, Action>,
  state: State,
  action: Action,
): State | undefined {
  const rule = machine.actions[action];
  if (!rule.from.includes(state)) return undefined;
  return rule.to === 'same' ? state : rule.to;
}

/** Actions that the table allows a role to fire from a state. Ownership is the policies' matter. */
export function actionsFor<State extends string, Action extends string>(
  machine: Machine<State, Action>,
  state: State,
  role: ActorRole,
): Action[] {
  return actionsOf(machine).filter((action) => {
    const rule = machine.actions[action];
    return rule.from.includes(state) && rule.by.includes(role);
  });
}
