import { DomainError, type SignedInViewer, type Viewer } from '@team-osaka/domain';
import { OrganisationEntity } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import { isInForce } from './public-listing.js';

/** The viewer's organisation, which must be an approved member to list anything. Errors: `identity.forbidden`, `organisation.not_approved`. */
export async function approvedOrganisationOf(manager: EntityManager, viewer: Viewer): Promise<{ viewer: SignedInViewer; organisation: OrganisationEntity }> {
  if (viewer.role === 'public') throw new DomainError('identity.forbidden');
  const organisation = await manager.findOneBy(OrganisationEntity, { id: viewer.organisationId });
  if (!organisation) throw new DomainError('identity.forbidden');
  requireApproved(organisation);
  return { viewer, organisation };
}

/** Error: `organisation.not_approved`. */
export function requireApproved(organisation: OrganisationEntity): void {
  if (!isInForce(organisation)) throw new DomainError('organisation.not_approved');
}

/** Countries whose holidays the clocks of a listing skip: the office's and the lister's. */
export function clockCountries(organisation: OrganisationEntity): string[] {
  return [...new Set(['JP', organisation.country])];
}
