import { DomainError } from '@team-osaka/domain';
import { OrganisationEntity } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';

/** The organisation whose people are meant. Error: `organisation.not_found`. */
export async function houseOf(manager: EntityManager, organisationId: string): Promise<OrganisationEntity> {
  const organisation = await manager.findOneBy(OrganisationEntity, { id: organisationId });
  if (!organisation) throw new DomainError('organisation.not_found');
  return organisation;
}

/** The same, locked: changes of who administrates it take turns. */
export async function lockHouse(manager: EntityManager, organisationId: string): Promise<OrganisationEntity> {
  const organisation = await manager.findOne(OrganisationEntity, { where: { id: organisationId }, lock: { mode: 'pessimistic_write' } });
  if (!organisation) throw new DomainError('organisation.not_found');
  return organisation;
}
