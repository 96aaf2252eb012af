import { savedQuery, type SavedQuery } from '@team-osaka/contracts';
import type { EntityManager } from 'typeorm';
import { newId } from '@team-osaka/persistence';
import { system, type Application } from '../application.js';
import { inForce } from '../identity/viewer.query.js';
import type { Bind, Condition } from '../listing/list-statement.js';
import { ofMember, publicStateCondition } from '../listing/public-listing.js';
import { needFilters } from '../need/list-needs.query.js';
import { technologyFilters } from '../technology/list-technologies.query.js';
import { listingAnchors } from './anchor.js';

/** Searches of one statement. */
const batchSize = 100;

interface Candidate {
  id: string;
  person_id: string;
  query: object;
}

/**
 * Tells the owners of saved searches that a listing which has become public fits: each of them once for this listing, whatever happens to
 * it later. Nobody is told of a listing of the own organisation. Whether a search fits is asked of the list's own conditions, only for
 * searches that share a key with the listing. Returns how many are told.
 */
export async function matchSearches(app: Application, room: SavedQuery['room'], id: string): Promise<number> {
  return app.transaction(system, async (unit) => {
    const candidates = await unit.manager.query<Candidate[]>(
      `select s.id, s.person_id, s.query from saved_search s join person p on p.id = s.person_id join organisation o on o.id = p.organisation_id
        where ${inForce} and s.anchors && (select ${listingAnchors[room]} from ${room} t where t.id = $1) and s.room = $2
          and p.organisation_id <> (select organisation_id from ${room} where id = $1) order by s.id`, [id, room],
    );
    const people = new Set<string>();
    for (let start = 0; start < candidates.length; start += batchSize) {
      for (const personId of await fitting(unit.manager, room, id, candidates.slice(start, start + batchSize))) people.add(personId);
    }
    if (people.size === 0) return 0;
    const told = newId();
    const fresh = await unit.manager.query<{ person_id: string }[]>(
      'insert into saved_search_hit (person_id, listing_id, event_id) select person, $2, $3 from unnest($1::uuid[]) as found(person) on conflict do nothing returning person_id', [[...people], id, told],
    );
    if (fresh.length === 0) return 0;
    const eventId = await unit.record({ event: `${room}.found`, payload: { id }, subject: { kind: room, id } });
    await unit.manager.query('update saved_search_hit set event_id = $2 where event_id = $1', [told, eventId]);
    return fresh.length;
  });
}

/** Owners of those candidates whose filters the listing passes, if it is public now. */
async function fitting(manager: EntityManager, room: SavedQuery['room'], id: string, candidates: readonly Candidate[]): Promise<string[]> {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const listing = bind(id);
  const questions = candidates.flatMap(({ person_id, query }) => {
    const search = savedQuery.safeParse({ room, query });
    // Filters of a release that knew others: never told rather than told wrongly.
    if (!search.success) return [];
    const conditions = filtersOf(search.data, bind).map(({ sql }) => sql);
    return [`select ${bind(person_id)}::uuid as person_id where exists (select 1 from ${[`${room} t where t.id = ${listing}`, `t.${publicStateCondition[room]}`, ofMember('t'), ...conditions].join(' and ')})`];
  });
  if (questions.length === 0) return [];
  return (await manager.query<{ person_id: string }[]>(questions.join(' union all '), values)).map((row) => row.person_id);
}

const filtersOf = (search: SavedQuery, bind: Bind): Condition[] => (search.room === 'need' ? needFilters(search.query, bind) : technologyFilters(search.query, bind));
