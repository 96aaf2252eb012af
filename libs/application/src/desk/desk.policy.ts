import { deskActions, type DeskKind } from '@team-osaka/contracts';
import {
  actionsFor, mailAddressMachine, membershipMachine, needMachine, technologyMachine, matchMachine,
  type ActorRole, type MailAddressState, type MatchOrigin, type MatchState, type MembershipState, type NeedState, type TechnologyState,
} from '@team-osaka/domain';

export type DeskAction = (typeof deskActions)[number];

const isDeskAction = (action: string): action is DeskAction => deskActions.some((one) => one === action);

/** The decisions this role may take at the desk on a thing in this state, in the order of the machine's table. */
export function deskActionsFor(kind: DeskKind, state: string, role: ActorRole): DeskAction[] {
  return machineActions(kind, state, role).filter(isDeskAction);
}

function machineActions(kind: DeskKind, state: string, role: ActorRole): string[] {
  switch (kind) {
    case 'membership':
      return actionsFor(membershipMachine, state as MembershipState, role);
    case 'technology':
      return actionsFor(technologyMachine, state as TechnologyState, role);
    case 'need':
      return actionsFor(needMachine, state as NeedState, role);
    case 'match':
      return actionsFor(matchMachine, state as MatchState, role);
    case 'address':
      return actionsFor(mailAddressMachine, state as MailAddressState, role);
  }
}

/** The decision that undoes one just taken, null where somebody outside was told: only a rejected suggestion stayed in the house. */
export function undoOf(kind: DeskKind, action: DeskAction, origin: MatchOrigin | null): DeskAction | null {
  return kind === 'match' && action === 'reject' && origin === 'suggestion' ? 'restore' : null;
}
