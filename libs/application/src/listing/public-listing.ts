import { publicNeedStates, publicTechnologyStates } from '@team-osaka/domain';
import type { OrganisationEntity } from '@team-osaka/persistence';
import type { Listing, ListingRoom } from './listing-room.js';

const quoted = (states: readonly string[]): string => states.map((state) => `'${state}'`).join(',');

/** States of public listings, spelled as literals so that PostgreSQL sees that the partial indexes apply. */
export const publicStateCondition = {
  technology: `state in (${quoted(publicTechnologyStates)})`,
  need: `state in (${quoted(publicNeedStates)})`,
} as const;

/** The few houses whose membership is not in force, read once per statement: a plan by listings stays what it is without them. */
const notInForce = `array(select id from organisation where membership_state <> 'approved')`;

/** SQL: the listing `alias` belongs to a house whose membership is in force. */
export const ofMember = (alias: string): string => `${alias}.organisation_id <> all(${notInForce})`;

/** SQL: how many listings are public. Two counts, because the first alone is answered by an index. */
export const publicCount = (table: 'technology' | 'need'): string =>
  `((select count(*) from ${table} where ${publicStateCondition[table]}) - (select count(*) from ${table} where ${publicStateCondition[table]} and organisation_id = any(${notInForce})))::int`;

/** True while the membership is in force; without it all listings of the house are hidden and take no part in matching. */
export const isInForce = ({ membershipState }: Pick<OrganisationEntity, 'membershipState'>): boolean => membershipState === 'approved';

/** True where everybody may see the listing: its state is public and its house a member. */
export function isPublic<State extends string, Action extends string, Entity extends Listing>(room: ListingRoom<State, Action, Entity>, record: Entity): boolean {
  return room.publicStates.includes(room.state(record)) && isInForce(record.organisation);
}
