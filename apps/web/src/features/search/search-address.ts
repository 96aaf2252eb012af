import type { SavedSearchView } from '@team-osaka/contracts';

const pages = { need: '/needs', technology: '/technologies' } as const;

/** The list with the filters of a saved search. */
export function searchAddress({ room, query }: SavedSearchView): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) for (const item of [value].flat()) if (item !== undefined) search.append(name, String(item));
  return `${pages[room]}${search.size > 0 ? `?${search}` : ''}`;
}
