import { DomainError } from '@team-osaka/domain';
import { InvitationEntity } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import { claimOf, invitationLinkToken, sameToken } from './token.js';

/**
 * The open invitation behind a token; `lock` where it is about to be used up. Error: `identity.token_invalid` for a forged,
 * expired, revoked or used one alike.
 */
export async function openInvitation(manager: EntityManager, secret: string, token: string, now: Date, pointer: string, lock = false): Promise<InvitationEntity> {
  const id = claimOf(token)?.id;
  const invitation = id && (await manager.findOne(InvitationEntity, { where: { id }, ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}) }));
  if (invitation && sameToken(token, invitationLinkToken(secret, invitation)) && !invitation.acceptedAt && !invitation.revokedAt && invitation.expiresAt > now) return invitation;
  throw new DomainError('identity.token_invalid', { fields: [{ pointer, code: 'identity.token_invalid' }] });
}
