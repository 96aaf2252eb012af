import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a link in a mail carries: the record's id, the end of its validity, and their signature. Nothing of it is stored. */
function seal(secret: string, purpose: 'invitation' | 'password-reset', id: string, expiresAt: Date, fingerprint: string): string {
  const expiry = expiresAt.getTime().toString(36);
  const signature = createHmac('sha256', secret).update(JSON.stringify([purpose, id, expiry, fingerprint])).digest('base64url');
  return `${id}.${expiry}.${signature}`;
}

/** Token of `/invitation?token=…`. An invitation knows whether it was used, so id and end of validity suffice. */
export function invitationLinkToken(secret: string, invitation: { readonly id: string; readonly expiresAt: Date }): string {
  return seal(secret, 'invitation', invitation.id, invitation.expiresAt, '');
}

/**
 * Token of `/password-reset?token=…` for a person. Signed over a fingerprint of the present password hash, so that it dies with
 * the first use and with any other change of the password. (`passwordHash` is not selected unless named.)
 */
export function passwordResetToken(secret: string, person: { readonly id: string; readonly passwordHash: string; readonly expiresAt: Date }): string {
  return seal(secret, 'password-reset', person.id, person.expiresAt, sha256(person.passwordHash));
}

const form = /^([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.([0-9a-z]{1,11})\.[\w-]{43}$/;

/** Whom and until when a token claims to be for; to be believed only after `sameToken` with the token made here. */
export function claimOf(token: string): { id: string; expiresAt: Date } | undefined {
  const [, id, expiry] = form.exec(token) ?? [];
  if (id === undefined || expiry === undefined) return undefined;
  const expiresAt = new Date(Number.parseInt(expiry, 36));
  return Number.isNaN(expiresAt.getTime()) ? undefined : { id, expiresAt };
}

/** Compares in a time that tells nothing about where two tokens differ. */
export function sameToken(given: string, expected: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(expected)));
}

/** A session token: 256 random bits. The cookie holds it, the database only its `sha256`. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url');

/** SHA-256 of a text, hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
