import type { TechnologyFacts } from '@team-osaka/contracts';
import type { OrganisationEntity, TechnologyEntity } from '@team-osaka/persistence';
import { searchVectorOf } from '../listing/search-words.js';
import { foldedTitle } from '../listing/title.js';
import { technologyDocument } from './matching-document.js';

/** Recomputes what lists and search read of a listing. Called whenever its words or facts are saved; the worker reads the words anew for matching. */
export function indexTechnology(technology: TechnologyEntity, organisation: Pick<OrganisationEntity, 'names'>): void {
  const facts = technology.facts as TechnologyFacts;
  const document = technologyDocument(technology);
  technology.sectors = document.sectors ?? [];
  technology.jcmScopes = document.jcmScopes ?? [];
  technology.trl = facts.trl ?? null;
  technology.trlReached = Array.from({ length: facts.trl ?? 0 }, (_, index) => index + 1);
  technology.countriesServed = document.countriesServed ?? [];
  technology.deployedIn = [...new Set((document.deployments ?? []).map(({ country }) => country))];
  technology.sortTitle = foldedTitle(technology.texts[technology.originalLanguage]?.title ?? '');
  technology.searchVector = searchVectorOf([
    ...Object.entries(technology.texts).map(([language, { title, summary }]) => ({ language, text: `${title}\n${summary}` })),
    ...Object.values(organisation.names).map((text) => ({ text })),
    ...Object.entries(technology.texts).map(([language, { description, problemSolved }]) => ({ language, text: `${description}\n${problemSolved}` })),
  ]);
  technology.wordsVersion = (technology.wordsVersion ?? 0) + 1;
}
