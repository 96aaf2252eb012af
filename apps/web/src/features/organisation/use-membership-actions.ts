import { organisationRoutes, type OrganisationView } from '@team-osaka/contracts';
import type { MembershipAction } from '@team-osaka/domain';
import { useAction } from '../../shared/api.js';

interface MembershipCall {
  readonly params: { readonly id: string };
  readonly body: { readonly version: number; readonly reason?: string };
}

/** Fires an action of the membership machine through its route. */
export function useMembershipActions(): (action: MembershipAction, input: MembershipCall) => Promise<OrganisationView> {
  const routes = {
    review: useAction(organisationRoutes.review),
    approve: useAction(organisationRoutes.approve),
    reject: useAction(organisationRoutes.reject),
    suspend: useAction(organisationRoutes.suspend),
    reinstate: useAction(organisationRoutes.reinstate),
    leave: useAction(organisationRoutes.leave),
  } satisfies Record<Exclude<MembershipAction, 'apply'>, unknown>;
  // Nobody has the ability to apply for a record: an application names its house in the form.
  return (action, input) => (action === 'apply' ? Promise.reject(new Error('An application has no record yet.')) : routes[action].mutateAsync(input));
}
