import { actionsFor, isOffice, isOwn, publicTechnologyStates, technologyMachine, type TechnologyState, type Viewer } from '@team-osaka/domain';
import { editableStates } from '../listing/listing-room.js';

/** What the viewer may do next with a listing: actions of the machine, `change` for its owner, `request` for officials. */
export function technologyAbilities(viewer: Viewer, technology: { state: TechnologyState; organisationId: string }): string[] {
  const own = viewer.role === 'member' && isOwn(viewer, technology.organisationId);
  const abilities: string[] = own || isOffice(viewer) ? actionsFor(technologyMachine, technology.state, viewer.role) : [];
  if (own && editableStates.includes(technology.state)) abilities.unshift('change');
  if (viewer.role === 'official' && (publicTechnologyStates as readonly string[]).includes(technology.state)) abilities.push('request');
  return abilities;
}
