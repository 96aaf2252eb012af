import { actionsFor, isOffice, isOwn, needMachine, publicNeedStates, type NeedState, type Viewer } from '@team-osaka/domain';
import { editableStates } from '../listing/listing-room.js';

/**
 * What the viewer may do next with a need: actions of the machine, `change` for its owner, `express_interest` for members.
 * `approvedMember`: whether the viewer's organisation is an approved one.
 */
export function needAbilities(viewer: Viewer, need: { state: NeedState; organisationId: string }, approvedMember: boolean): string[] {
  const own = viewer.role === 'official' && isOwn(viewer, need.organisationId);
  const abilities: string[] = own || isOffice(viewer) ? actionsFor(needMachine, need.state, viewer.role) : [];
  if (own && editableStates.includes(need.state)) abilities.unshift('change');
  if (viewer.role === 'member' && approvedMember && (publicNeedStates as readonly string[]).includes(need.state)) abilities.push('express_interest');
  return abilities;
}
