import type { needRoutes, RouteRequest } from '@team-osaka/contracts';
import { fundingRoutes, needStates, sectors } from '@team-osaka/domain';
import { useText } from '../../shared/language.js';
import { useUrlState } from '../../shared/url-state.js';
import { sortOf } from '../listing/filter-fields.js';
import { useScope } from '../listing/scope.js';

type Query = RouteRequest<typeof needRoutes.list>['query'];

/** The filters of the need list as they stand in the address, and as a query of the API. */
export function useNeedFilters() {
  const t = useText();
  const state = useUrlState({ scope: 'public', q: '', sector: [] as string[], country: '', fundingRoute: '', state: [] as string[], organisation: '', sort: 'newest' });
  const { values } = state;
  const { scope, open } = useScope(values.scope, { write: 'need.write', review: 'need.review' });
  const sector = sectors.filter((item) => values.sector.includes(item));
  const states = scope === 'public' ? [] : needStates.filter((item) => values.state.includes(item));
  const fundingRoute = fundingRoutes.find((item) => item === values.fundingRoute);
  /** What is looked for: also what a saved search keeps. */
  const searched = {
    ...(values.q ? { q: values.q } : {}),
    ...(sector.length > 0 ? { sector } : {}),
    ...(values.country ? { country: values.country } : {}),
    ...(fundingRoute ? { fundingRoute } : {}),
    ...(values.organisation ? { organisation: values.organisation } : {}),
  };
  const query: Query = { ...searched, scope, sort: sortOf(values.sort), language: t.language, ...(states.length > 0 ? { state: states } : {}) };
  // The scope is a place, not a filter.
  const activeCount = state.activeCount - (values.scope === 'public' ? 0 : 1);
  return { values, set: state.set, clear: () => state.set({ q: '', sector: [], country: '', fundingRoute: '', state: [], organisation: '' }), activeCount, scope, open, query, searched };
}

export type NeedFilterState = ReturnType<typeof useNeedFilters>;
