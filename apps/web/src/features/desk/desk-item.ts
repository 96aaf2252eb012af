import type { deskActions, DeskItem, DeskKind } from '@team-osaka/contracts';
import { mailAddressMachine, matchMachine, membershipMachine, needMachine, technologyMachine, type ActionRule } from '@team-osaka/domain';

export type DeskAction = (typeof deskActions)[number];

/** One decision about one item. */
export interface Plan {
  readonly item: DeskItem;
  readonly action: DeskAction;
}

const rules: Readonly<Record<DeskKind, Readonly<Record<string, ActionRule<string>>>>> = {
  membership: membershipMachine.actions,
  technology: technologyMachine.actions,
  need: needMachine.actions,
  match: matchMachine.actions,
  address: mailAddressMachine.actions,
};

/** What moves an item on, and what sends it back; the first that the item allows counts. */
const forward = ['approve', 'publish', 'open'] as const satisfies readonly DeskAction[];
const back = ['reject', 'request_changes'] as const satisfies readonly DeskAction[];
const order = [...forward, 'shortlist', 'review', 'restore', 'revive', 'settle', ...back] as const satisfies readonly DeskAction[];

/** Name of an item in the address and among the checked ones. */
export function keyOf({ kind, id }: Pick<DeskItem, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/** The page of the thing itself. */
export function hrefOf({ kind, id }: Pick<DeskItem, 'kind' | 'id'>): string {
  // An address has no page of its own: the desk is where it is dealt with.
  if (kind === 'address') return `/desk?kind=address&item=${keyOf({ kind, id })}`;
  const folder = { membership: 'organisations', technology: 'technologies', need: 'needs', match: 'matches' }[kind];
  return `/${folder}/${id}`;
}

/** What the viewer may decide about an item, the approving action first. */
export function actionsOf(item: DeskItem): readonly DeskAction[] {
  return order.filter((action) => item.actions.includes(action));
}
export const forwardOf = (item: DeskItem): DeskAction | undefined => forward.find((action) => item.actions.includes(action));
export const backOf = (item: DeskItem): DeskAction | undefined => back.find((action) => item.actions.includes(action));

/** Decisions for all items that allow one. */
export function planFor(items: readonly DeskItem[], actionFor: (item: DeskItem) => DeskAction | undefined): readonly Plan[] {
  return items.flatMap((item) => {
    const action = actionFor(item);
    return action ? [{ item, action }] : [];
  });
}

/** The strictest rule about a reason among the decisions. */
export function reasonRuleOf(plans: readonly Plan[]): 'required' | 'optional' | 'none' {
  const asked = plans.map(({ item, action }) => rules[item.kind][action]?.reason ?? 'none');
  return asked.includes('required') ? 'required' : asked.includes('optional') ? 'optional' : 'none';
}

/** True where a dialog comes first: a reason is asked for, or somebody outside will be told. */
export function needsDialog(plans: readonly Plan[]): boolean {
  return reasonRuleOf(plans) !== 'none' || tellsSomebody(plans);
}
export const tellsSomebody = (plans: readonly Plan[]): boolean => plans.some(({ item, action }) => rules[item.kind][action]?.leavesHouse ?? false);
export const isRefusal = (action: DeskAction): boolean => back.some((one) => one === action);
