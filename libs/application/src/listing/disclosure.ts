import { contactsDisclosedStates, partyVisibleStates, type Viewer } from '@team-osaka/domain';
import type { DataSource } from 'typeorm';

/** How far a match lets the other side's organisation see into a listing. */
export interface Disclosure {
  /** Party of an approved match that is not closed: details are open. */
  readonly details: boolean;
  /** Party of an introduced match: the contact is open. */
  readonly contact: boolean;
}

const detailStates: readonly string[] = partyVisibleStates.filter((state) => state !== 'closed');
const nothing: Disclosure = { details: false, contact: false };

const otherSide = {
  technology: 'select m.state from match m join need other on other.id = m.need_id where m.technology_id = $1 and other.organisation_id = $2',
  need: 'select m.state from match m join technology other on other.id = m.technology_id where m.need_id = $1 and other.organisation_id = $2',
} as const;

/**
 * What matches disclose of a listing to the viewer's organisation. Asks the table and not the room `match`, because that room comes
 * later and may not be imported here; the states themselves come from its machine in the domain.
 */
export async function disclosureTo(dataSource: DataSource, viewer: Viewer, room: 'technology' | 'need', id: string): Promise<Disclosure> {
  if (viewer.role !== 'member' && viewer.role !== 'official') return nothing;
  const matches = await dataSource.query<{ state: string }[]>(`${otherSide[room]} and m.state = any($3)`, [id, viewer.organisationId, detailStates]);
  return { details: matches.length > 0, contact: matches.some(({ state }) => (contactsDisclosedStates as readonly string[]).includes(state)) };
}
