import type { identityRoutes, Me, RouteInput } from '@team-osaka/contracts';
import { DomainError, zoneOfCountry } from '@team-osaka/domain';
import { InvitationEntity, newId, PersonEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { houseOf } from './house.js';
import { meOf } from './me.query.js';
import { openInvitation } from './open-invitation.js';
import { hashPassword, requireStrong } from './password.js';
import { openSession, type Browser, type OpenedSession } from './session.js';

type Acceptance = RouteInput<typeof identityRoutes.acceptInvitation>['body'];

/**
 * Joins the organisation that invited, and signs in. The invitation is locked and used up in the same transaction, so that a
 * link opened twice makes one person. Errors: `identity.token_invalid`, `identity.password_weak`, `identity.email_taken`, `organisation.not_approved`.
 */
export async function acceptInvitation(app: Application, { token, name, password, locale, timeZone }: Acceptance, browser: Browser = {}): Promise<OpenedSession & { viewer: Me }> {
  return app.transaction({ role: 'public' }, async (unit) => {
    const { manager, now } = unit;
    const { id, email, role, organisationId, organisationAdministrator } = await openInvitation(manager, app.secret, token, now, '/body/token', true);
    const house = await houseOf(manager, organisationId);
    if (house.membershipState !== 'approved') throw new DomainError('organisation.not_approved');
    requireStrong(password, { name, email }, '/body/password');

    const personId = newId();
    const person = {
      id: personId, createdAt: now, updatedAt: now, organisationId, name, email, locale, timeZone: timeZone ?? zoneOfCountry(house.country), role, organisationAdministrator,
      passwordHash: await hashPassword(password), status: 'active' as const, demonstration: house.demonstration, lastSignInAt: null,
    };
    // Another organisation's invitation to the same address may have been accepted meanwhile: an address is one account.
    const inserted = await manager.createQueryBuilder().insert().into(PersonEntity).values(person).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) throw new DomainError('identity.email_taken');
    await manager.update(InvitationEntity, { id }, { acceptedAt: now });
    // The applicant's data was kept for this moment only.
    await manager.query(`update organisation set applicant = null where id = $1 and applicant->>'email' = $2`, [organisationId, email]);
    await unit.record({ event: 'identity.joined', payload: { id: personId }, subject: { kind: 'person', id: personId } });
    const session = await openSession(unit, personId, browser);
    return { ...session, viewer: await meOf(manager, personId) };
  });
}
