import type { organisationRoutes, OrganisationView, RouteInput } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { lockOrganisation } from './lock-organisation.js';
import { columnsOf, duplicate, namesake, takeTurnsNaming, type StoredFacts } from './organisation-facts.js';
import { mayChange } from './organisation.policy.js';
import { presentOrganisation } from './organisation.presenter.js';

type Change = RouteInput<typeof organisationRoutes.change>['body'];

/**
 * Changes what an organisation says of itself: its administrator, or the office.
 * Errors: `organisation.not_found`, `identity.forbidden`, `organisation.stale_version`, `organisation.duplicate`.
 */
export async function changeOrganisation(app: Application, viewer: Viewer, id: string, { version, ...change }: Change): Promise<OrganisationView> {
  return app.transaction(viewer, async (unit) => {
    const { manager } = unit;
    const organisation = await lockOrganisation(unit, viewer, id);
    if (!mayChange(viewer, id)) throw new DomainError('identity.forbidden');
    if (organisation.version !== version) throw new DomainError('organisation.stale_version', { facts: { state: organisation.membershipState } });

    const facts = {
      kind: organisation.kind, names: change.names ?? organisation.names, country: change.country ?? organisation.country,
      place: change.place === undefined ? organisation.place : change.place, website: change.website === undefined ? organisation.website : change.website,
      summary: change.summary ?? organisation.summary, sectors: change.sectors ?? organisation.sectors,
    } as StoredFacts;
    await takeTurnsNaming(manager, facts);
    if (await namesake(manager, facts, id)) throw duplicate('/body/names');
    Object.assign(organisation, columnsOf(facts), { updatedAt: unit.now });
    await manager.save(organisation);
    await unit.record({ event: 'organisation.changed', payload: { id }, subject: { kind: 'organisation', id } });
    return presentOrganisation(manager, viewer, organisation);
  });
}
