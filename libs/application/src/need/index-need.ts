import type { NeedFacts } from '@team-osaka/contracts';
import { analyse, indexKeys, packProfile } from '@team-osaka/matching';
import type { NeedEntity, OrganisationEntity } from '@team-osaka/persistence';
import { searchVectorOf } from '../listing/search-words.js';
import { foldedTitle } from '../listing/title.js';
import { needDocument } from './matching-document.js';

/** Recomputes what lists, search and matching read of a need. Called whenever its words or facts are saved. */
export function indexNeed(need: NeedEntity, organisation: Pick<OrganisationEntity, 'names'>): void {
  const { sectors, site, fundingRoute } = need.facts as NeedFacts;
  const profile = analyse(needDocument(need));
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
  need.matchProfile = packProfile(profile);
  need.matchKeys = indexKeys(profile);
}
