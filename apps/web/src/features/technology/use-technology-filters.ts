import type { RouteRequest, technologyRoutes } from '@team-osaka/contracts';
import { sectors, technologyStates } from '@team-osaka/domain';
import { useText } from '../../shared/language.js';
import { useUrlState } from '../../shared/url-state.js';
import { sortOf } from '../listing/filter-fields.js';
import { useScope } from '../listing/scope.js';

type Query = RouteRequest<typeof technologyRoutes.list>['query'];

/** The filters of the technology list as they stand in the address, and as a query of the API. */
export function useTechnologyFilters() {
  const t = useText();
  const state = useUrlState({
    scope: 'public', q: '', sector: [] as string[], servesCountry: '', deployedIn: '', trlMin: '', jcmScope: '', state: [] as string[], organisation: '', sort: 'newest',
  });
  const { values } = state;
  const { scope, open } = useScope(values.scope, { write: 'technology.write', review: 'technology.review' });
  const sector = sectors.filter((item) => values.sector.includes(item));
  const states = scope === 'public' ? [] : technologyStates.filter((item) => values.state.includes(item));
  /** What is looked for: also what a saved search keeps. */
  const searched = {
    ...(values.q ? { q: values.q } : {}),
    ...(sector.length > 0 ? { sector } : {}),
    ...(values.servesCountry ? { servesCountry: values.servesCountry } : {}),
    ...(values.deployedIn ? { deployedIn: values.deployedIn } : {}),
    ...(/^[1-9]$/.test(values.trlMin) ? { trlMin: Number(values.trlMin) } : {}),
    ...(/^\d{1,2}$/.test(values.jcmScope) ? { jcmScope: Number(values.jcmScope) } : {}),
    ...(values.organisation ? { organisation: values.organisation } : {}),
  };
  const query: Query = { ...searched, scope, sort: sortOf(values.sort), language: t.language, ...(states.length > 0 ? { state: states } : {}) };
  // The scope is a place, not a filter.
  const activeCount = state.activeCount - (values.scope === 'public' ? 0 : 1);
  return { values, set: state.set, clear: () => state.set({ q: '', sector: [], servesCountry: '', deployedIn: '', trlMin: '', jcmScope: '', state: [], organisation: '' }), activeCount, scope, open, query, searched };
}

export type TechnologyFilterState = ReturnType<typeof useTechnologyFilters>;
