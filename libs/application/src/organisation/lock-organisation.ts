import { DomainError, type Viewer } from '@team-osaka/domain';
import { OrganisationEntity } from '@team-osaka/persistence';
import type { UnitOfWork } from '../unit-of-work.js';
import { isVisible } from './organisation.policy.js';

/** Loads an organisation for change. Error: `organisation.not_found`, also where the viewer may not see it. */
export async function lockOrganisation(unit: UnitOfWork, viewer: Viewer, id: string): Promise<OrganisationEntity> {
  const organisation = await unit.manager.findOne(OrganisationEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!organisation || !isVisible(viewer, organisation)) throw new DomainError('organisation.not_found');
  return organisation;
}
