import { describe, expect, test } from '@jest/globals';
import { claimOf, invitationLinkToken, newSessionToken, passwordResetToken, sameToken } from './token.js';

const secret = 'a secret of at least thirty-two characters';
const id = '019a3f6e-7c1d-7b2a-9f00-0123456789ab';
const expiresAt = new Date('2027-01-02T03:04:05.678Z');

describe('link tokens', () => {
  test('say whom they are for and until when', () => {
    expect(claimOf(invitationLinkToken(secret, { id, expiresAt }))).toEqual({ id, expiresAt });
  });

  test('are the same each time, so that nothing needs to be stored', () => {
    expect(sameToken(invitationLinkToken(secret, { id, expiresAt }), invitationLinkToken(secret, { id, expiresAt }))).toBe(true);
  });

  test('differ by secret, id, end of validity and purpose', () => {
    const token = invitationLinkToken(secret, { id, expiresAt });
    const others = [
      invitationLinkToken(`${secret}!`, { id, expiresAt }),
      invitationLinkToken(secret, { id: id.replace('0', '1'), expiresAt }),
      invitationLinkToken(secret, { id, expiresAt: new Date(expiresAt.getTime() + 1) }),
      passwordResetToken(secret, { id, passwordHash: '', expiresAt }),
    ];
    for (const other of others) expect(sameToken(token, other)).toBe(false);
  });

  test('a reset token dies with the password it was made for', () => {
    const token = passwordResetToken(secret, { id, passwordHash: 'old', expiresAt });
    expect(sameToken(token, passwordResetToken(secret, { id, passwordHash: 'old', expiresAt }))).toBe(true);
    expect(sameToken(token, passwordResetToken(secret, { id, passwordHash: 'new', expiresAt }))).toBe(false);
  });

  test('fit the contract: 20 to 400 characters that need no escaping in a link', () => {
    expect(invitationLinkToken(secret, { id, expiresAt })).toMatch(/^[\w.-]{20,400}$/);
  });

  test.each(['', 'x', `${id}.`, `${id}.zz.short`, `not-an-id.zz.${'a'.repeat(43)}`, `${id}.zzzzzzzzzzz.${'a'.repeat(43)}`])('"%s" claims nothing', (text) => {
    expect(claimOf(text)).toBeUndefined();
  });
});

test('session tokens are 256 random bits', () => {
  const tokens = new Set(Array.from({ length: 100 }, newSessionToken));
  expect(tokens.size).toBe(100);
  for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
});
