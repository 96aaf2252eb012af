import { describe, expect, test } from '@jest/globals';
import { hashPassword, isGuessable, verifyPassword } from './password.js';

const owner = { name: 'Nguyễn Thị Lan', email: 'lan.nguyen@example.org' };

describe('passwords', () => {
  test('are hashed by argon2id with the parameters OWASP asks for', async () => {
    expect(await hashPassword('a long enough password')).toMatch(/^\$argon2id\$v=19\$m=19456,(?:t=2,p=1|p=1,t=2)\$/);
  });

  test('are verified, also when typed with other code points', async () => {
    const hash = await hashPassword('パスワードは長く cafe\u0301');
    expect(await verifyPassword(hash, 'パスワードは長く caf\u00e9')).toBe(true);
    expect(await verifyPassword(hash, 'パスワードは長く cafe')).toBe(false);
  });

  test('nobody has a password that is right', async () => {
    expect(await verifyPassword(undefined, 'whatever it may be')).toBe(false);
  });

  test.each(['password1234', 'P@ssw0rd2026', 'aaaaaaaaaaaa', '012345678901', 'qwertyuiop12', 'teamosaka2026', 'lan.nguyen@example.org', 'Nguyễn Thị Lan'])('"%s" is guessable', (password) => {
    expect(isGuessable(password, owner)).toBe(true);
  });

  test.each(['correct horse battery', '川の水をきれいにしたい人', 'osaka-river-2026-lan'])('"%s" is not', (password) => {
    expect(isGuessable(password, owner)).toBe(false);
  });
});
