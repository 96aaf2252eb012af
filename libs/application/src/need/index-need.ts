import type { NeedFacts } from '@team-osaka/contracts';
import type { NeedEntity, OrganisationEntity } from '@team-osaka/persistence';
import { searchVectorOf } from '../listing/search-words.js';
import { foldedTitle } from '../listing/title.js';

/** Recomputes what lists and search read of a need. Called whenever its words or facts are saved; the worker reads the words anew for matching. */
export function indexNeed(need: NeedEntity, organisation: Pick<OrganisationEntity, 'names'>): void {
  const { sectors, site, fundingRoute } = need.facts as NeedFacts;
  need.sectors = sectors ?? [];
  need.country = site?.country ?? null;
  need.place = site?.place ?? null;
  need.fundingRoute = fundingRoute ?? null;
  need.sortTitle = foldedTitle(need.texts[need.originalLanguage]?.title ?? '');
  need.searchVector = searchVectorOf([
    ...Object.entries(need.texts).map(([language, { title }]) => ({ language, text: title })),
    ...Object.values(organisation.names).map((text) => ({ text })),
    { text: need.place ?? '' },
    ...Object.entries(need.texts).map(([language, { problem, outcome }]) => ({ language, text: `${problem}\n${outcome}` })),
  ]);
  need.wordsVersion = (need.wordsVersion ?? 0) + 1;
}
