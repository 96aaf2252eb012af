import type { OrganisationFacts, OrganisationView } from '@team-osaka/contracts';
import { DomainError, isOffice, type Viewer } from '@team-osaka/domain';
import { newId, OrganisationEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { columnsOf, duplicate, namesake, takeTurnsNaming } from './organisation-facts.js';
import { presentOrganisation } from './organisation.presenter.js';

export interface RecordedOrganisation {
  readonly facts: OrganisationFacts;
  /** Taken from public sources to show the product; not claimed to be a member. */
  readonly demonstration: boolean;
  /** Where the facts were read. */
  readonly sources: readonly string[];
  /** True: people can be invited at once. False: only known. */
  readonly approve: boolean;
}

/** The office records an organisation known from public sources. Errors: `identity.forbidden`, `organisation.duplicate`. */
export async function recordOrganisation(app: Application, viewer: Viewer, organisation: RecordedOrganisation): Promise<OrganisationView> {
  if (!isOffice(viewer)) throw new DomainError('identity.forbidden');
  return app.transaction(viewer, async (unit) => presentOrganisation(unit.manager, viewer, await insertOrganisation(unit, organisation)));
}

/** Inserts an organisation that did not apply. Error: `organisation.duplicate`. */
export async function insertOrganisation(unit: UnitOfWork, { facts, demonstration, sources, approve }: RecordedOrganisation): Promise<OrganisationEntity> {
  const { manager, now } = unit;
  await takeTurnsNaming(manager, facts);
  if (await namesake(manager, facts)) throw duplicate('/body/names');
  const id = newId();
  const organisation = await manager.save(
    manager.create(OrganisationEntity, {
      ...columnsOf(facts), id, membershipState: approve ? 'approved' : 'recorded', stateSince: now, dueAt: null, applicant: null, motivation: null,
      demonstration, sources: [...sources], createdAt: now, updatedAt: now, decidedById: null, decidedAt: null, decisionReason: null,
    }),
  );
  await unit.record({ event: 'organisation.recorded', payload: { id }, subject: { kind: 'organisation', id }, to: organisation.membershipState });
  return organisation;
}
