import type { OrganisationFacts } from '@team-osaka/contracts';
import { DomainError, type SignedInViewer } from '@team-osaka/domain';
import { newId, PersonEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { system } from '../application.js';
import { hashPassword, requireStrong } from '../identity/password.js';
import { viewerOfPerson } from '../identity/viewer.query.js';
import { insertOrganisation } from './record-organisation.use-case.js';

export interface Office {
  /** Facts of the coordinating body; its kind must be `coordinating-body`. */
  readonly organisation: OrganisationFacts;
  readonly demonstration?: boolean;
  readonly sources?: readonly string[];
  readonly administrator: { readonly name: string; readonly email: string; readonly password: string; readonly locale: string; readonly timeZone: string };
}

/**
 * Gives an empty installation its coordinating body and first administrator; one that has an administrator stays as it is.
 * Answers whether it was set up now, and the first administrator as viewer for the commands that follow.
 */
export async function bootstrapOffice(app: Application, { organisation, demonstration = false, sources = [], administrator }: Office): Promise<{ created: boolean; viewer: SignedInViewer }> {
  if (organisation.kind !== 'coordinating-body') throw new DomainError('identity.role_not_of_kind');
  const email = administrator.email.toLowerCase();
  requireStrong(administrator.password, administrator, '/administrator/password');
  const first = await app.transaction(system, async (unit) => {
    const { manager, now } = unit;
    // Two commands started at once set up one office.
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('bootstrap-office', 0))`);
    const known = await manager.findOne(PersonEntity, { where: { role: 'administrator', status: 'active' }, order: { id: 'ASC' } });
    if (known) return { created: false, email: known.email };
    const office = await insertOrganisation(unit, { facts: organisation, demonstration, sources, approve: true });
    const id = newId();
    await manager.insert(PersonEntity, {
      id, createdAt: now, updatedAt: now, organisationId: office.id, name: administrator.name, email, locale: administrator.locale, timeZone: administrator.timeZone,
      role: 'administrator', organisationAdministrator: true, passwordHash: await hashPassword(administrator.password), status: 'active', demonstration, lastSignInAt: null,
    });
    await unit.record({ event: 'identity.joined', payload: { id }, subject: { kind: 'person', id } });
    return { created: true, email };
  });
  const viewer = await viewerOfPerson(app, first.email);
  if (!viewer) throw new Error('The first administrator may not act: the membership of the office is not in force.');
  return { created: first.created, viewer };
}
