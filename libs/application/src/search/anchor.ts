import type { SavedQuery } from '@team-osaka/contracts';
import { queryTokens } from '@team-osaka/matching';

/** Fits every listing: a search without any filter. */
const everything = '*';

/**
 * Keys by which a new listing finds the searches that may fit it, so that a listing never asks them all: those of the narrowest filter,
 * each list of keys such that a listing that fits has at least one of them. The room is part of each key.
 */
export function anchorsOf({ room, query }: SavedQuery): string[] {
  const key = (kind: string, value: string): string => `${room}:${kind}:${value}`;
  // All words have to be there, so one stands for all: the longest is the rarest as a rule.
  const [word] = query.q === undefined ? [] : queryTokens(query.q).sort((one, other) => other.length - one.length);
  if (word !== undefined) return [key('word', [...word].slice(0, 64).join(''))];
  if (query.organisation !== undefined) return [key('organisation', query.organisation)];
  if ('country' in query && query.country !== undefined) return [key('country', query.country)];
  if ('deployedIn' in query && query.deployedIn !== undefined) return [key('deployed', query.deployedIn)];
  if ('servesCountry' in query && query.servesCountry !== undefined) return [key('serves', query.servesCountry)];
  if (query.sector !== undefined && query.sector.length > 0) return query.sector.map((sector) => key('sector', sector));
  return [key('any', everything)];
}

/** SQL of all keys that a listing `t` has. */
export const listingAnchors: Readonly<Record<SavedQuery['room'], string>> = {
  need: `array(select 'need:word:' || word from unnest(tsvector_to_array(t.search_vector)) as word) || array(select 'need:sector:' || sector from unnest(t.sectors) as sector)
    || array['need:organisation:' || t.organisation_id, 'need:country:' || coalesce(t.country, ''), 'need:any:${everything}']`,
  technology: `array(select 'technology:word:' || word from unnest(tsvector_to_array(t.search_vector)) as word) || array(select 'technology:sector:' || sector from unnest(t.sectors) as sector)
    || array(select 'technology:deployed:' || country from unnest(t.deployed_in) as country) || array(select 'technology:serves:' || country from unnest(t.countries_served) as country)
    || array['technology:organisation:' || t.organisation_id, 'technology:any:${everything}']`,
};
