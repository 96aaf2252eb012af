import { DomainError, type Role } from '@team-osaka/domain';
import { InvitationEntity, newId, PersonEntity } from '@team-osaka/persistence';
import { IsNull } from 'typeorm';
import type { UnitOfWork } from '../unit-of-work.js';
import { fitsKind, type House } from './person.policy.js';

/** An invitation may be accepted for 14 days. */
export const invitationDays = 14;
const dayMs = 86_400_000;

export interface InvitationFacts {
  readonly email: string;
  readonly role: Exclude<Role, 'public'>;
  readonly organisationAdministrator: boolean;
  readonly locale: string;
}

/**
 * Invites somebody into an organisation and owes the mail; an expired invitation of the same address gives way.
 * Errors: `organisation.not_approved`, `identity.role_not_of_kind`, `identity.email_taken`, `identity.invitation_pending`.
 */
export async function createInvitation(unit: UnitOfWork, house: House, facts: InvitationFacts): Promise<InvitationEntity> {
  const { manager, now } = unit;
  if (house.membershipState !== 'approved') throw new DomainError('organisation.not_approved');
  if (!fitsKind(facts.role, house.kind)) throw new DomainError('identity.role_not_of_kind', { fields: [{ pointer: '/body/role', code: 'identity.role_not_of_kind' }] });
  if (await manager.existsBy(PersonEntity, { email: facts.email })) throw new DomainError('identity.email_taken', { fields: [{ pointer: '/body/email', code: 'identity.email_taken' }] });

  const open = await manager.findOne(InvitationEntity, {
    where: { organisationId: house.id, email: facts.email, acceptedAt: IsNull(), revokedAt: IsNull() }, lock: { mode: 'pessimistic_write' },
  });
  if (open && open.expiresAt > now) throw pending();
  if (open) await manager.update(InvitationEntity, { id: open.id }, { revokedAt: now });

  const invitation = manager.create(InvitationEntity, {
    ...facts, id: newId(), createdAt: now, organisationId: house.id, invitedById: unit.actorId,
    expiresAt: new Date(now.getTime() + invitationDays * dayMs), acceptedAt: null, revokedAt: null,
  });
  // Two administrators inviting at once: the partial unique index lets one through.
  const inserted = await manager.createQueryBuilder().insert().into(InvitationEntity).values(invitation).orIgnore().returning('id').execute();
  if ((inserted.raw as unknown[]).length === 0) throw pending();
  await unit.record({ event: 'identity.invited', payload: { id: invitation.id, locale: facts.locale }, subject: { kind: 'invitation', id: invitation.id } });
  return invitation;
}

const pending = (): DomainError => new DomainError('identity.invitation_pending', { fields: [{ pointer: '/body/email', code: 'identity.invitation_pending' }] });
