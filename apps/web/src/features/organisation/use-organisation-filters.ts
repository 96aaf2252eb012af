import type { organisationRoutes, RouteRequest } from '@team-osaka/contracts';
import { isCountry, membershipStates, organisationKinds, sectors } from '@team-osaka/domain';
import { useSession } from '../../shared/session.js';
import { useUrlState } from '../../shared/url-state.js';

type Query = RouteRequest<typeof organisationRoutes.list>['query'];

/** The filters of the list as they stand in the address, and as a query of the API. The state of membership is the office's filter. */
export function useOrganisationFilters() {
  const { can } = useSession();
  const state = useUrlState({ q: '', kind: [] as string[], country: '', sector: [] as string[], membership: [] as string[], sort: 'name' });
  const { values } = state;
  const mayFilterMembership = can('membership.decide');
  const kind = organisationKinds.filter((item) => values.kind.includes(item));
  const sector = sectors.filter((item) => values.sector.includes(item));
  const membership = mayFilterMembership ? membershipStates.filter((item) => values.membership.includes(item)) : [];
  const query: Query = {
    sort: values.sort === 'newest' ? 'newest' : 'name',
    ...(values.q ? { q: values.q } : {}),
    ...(kind.length > 0 ? { kind } : {}),
    ...(isCountry(values.country) ? { country: [values.country] } : {}),
    ...(sector.length > 0 ? { sector } : {}),
    ...(membership.length > 0 ? { membership } : {}),
  };
  return { ...state, kind, sector, membership, mayFilterMembership, query };
}

export type OrganisationFilterState = ReturnType<typeof useOrganisationFilters>;
