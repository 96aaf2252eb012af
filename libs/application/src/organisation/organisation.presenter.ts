import type { OrganisationView } from '@team-osaka/contracts';
import { isOffice, type Viewer } from '@team-osaka/domain';
import type { OrganisationEntity } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import { nameOfPerson } from '../identity/person-name.js';
import { inLanguage } from '../localised.js';
import { listingCounts } from './listing-counts.js';
import { maySeeInside, organisationAbilities } from './organisation.policy.js';

/** Language of the viewer; visitors get English names beside all the others. */
export const languageOf = (viewer: Viewer): string => (viewer.role === 'public' ? 'en' : viewer.locale);

/** An organisation with what this viewer may see and do. */
export async function presentOrganisation(manager: EntityManager, viewer: Viewer, organisation: OrganisationEntity): Promise<OrganisationView> {
  const { id, names, kind, country, place, sectors, membershipState, demonstration, website, summary, sources, version, createdAt, dueAt, applicant } = organisation;
  const inside = maySeeInside(viewer, id);
  const [counts] = await manager.query<{ technologies: number; needs: number }[]>(`select t.technologies, n.needs from (select $1::uuid as id) o ${listingCounts('o')}`, [id]);
  return {
    id, name: inLanguage(names, languageOf(viewer)), names, kind, country, place, sectors, membershipState, demonstration, website, summary, sources, version,
    technologies: counts?.technologies ?? 0, needs: counts?.needs ?? 0, createdAt: createdAt.toISOString(),
    dueAt: (inside && dueAt?.toISOString()) || null,
    decision: inside ? await decisionOn(manager, viewer, organisation) : null,
    applicant: inside && applicant ? { name: applicant.name, email: applicant.email, motivation: organisation.motivation } : null,
    abilities: organisationAbilities(viewer, organisation),
  };
}

/** The last decision; the organisation itself learns when and why, the office also who. */
async function decisionOn(manager: EntityManager, viewer: Viewer, { decidedAt, decidedById, decisionReason }: OrganisationEntity): Promise<OrganisationView['decision']> {
  if (!decidedAt) return null;
  return { by: isOffice(viewer) && decidedById ? await nameOfPerson(manager, decidedById) : null, at: decidedAt.toISOString(), reason: decisionReason };
}
