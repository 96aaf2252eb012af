import { publicNeedStates, publicTechnologyStates } from '@team-osaka/domain';

const quoted = (states: readonly string[]): string => states.map((state) => `'${state}'`).join(', ');

/** How many public technologies and open needs an organisation has, joined to the rows of `organisation` (an alias) one by one. */
export const listingCounts = (organisation: string): string => `
  cross join lateral (select count(*)::int as technologies from technology where organisation_id = ${organisation}.id and state in (${quoted(publicTechnologyStates)})) t
  cross join lateral (select count(*)::int as needs from need where organisation_id = ${organisation}.id and state in (${quoted(publicNeedStates)})) n`;
