import { randomBytes } from 'node:crypto';
import { DomainError } from '@team-osaka/domain';
import argon2 from 'argon2';

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB of memory, two passes, one lane. */
const parameters = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** One password typed on two keyboards may differ in code points only (NIST SP 800-63B: normalise before hashing). */
const normal = (password: string): string => password.normalize('NFKC');

/** argon2id of a password as PHC string. */
export function hashPassword(password: string): Promise<string> {
  return argon2.hash(normal(password), parameters);
}

let nobody: Promise<string> | undefined;

/** True where the password is the one hashed. Without a hash the answer is false after the same work. */
export async function verifyPassword(hash: string | null | undefined, password: string): Promise<boolean> {
  if (hash) return argon2.verify(hash, normal(password));
  nobody ??= hashPassword(randomBytes(32).toString('base64url'));
  await argon2.verify(await nobody, normal(password));
  return false;
}

const guessedFirst = /^(?:p[a@]ssw[o0]rd|qwerty(?:uiop)?|letmein|welcome|iloveyou|admin(?:istrator)?|changeme|teamosaka(?:network)?|osaka)[\d\W_]*$/;

/** True for a password that is guessed first: hardly any different characters, a run of digits, a common word, or the owner's own name. */
export function isGuessable(password: string, owner: { readonly name: string; readonly email: string }): boolean {
  const folded = normal(password).toLowerCase().replace(/\s/g, '');
  const own = [owner.email, owner.email.split('@')[0] ?? '', owner.name.normalize('NFKC').toLowerCase().replace(/\s/g, '')];
  return new Set(folded).size < 5 || '0123456789012345678901234567890'.includes(folded) || guessedFirst.test(folded) || own.includes(folded);
}

/** Throws `identity.password_weak` at the pointer for a guessable password. Its length is the contract's matter. */
export function requireStrong(password: string, owner: { readonly name: string; readonly email: string }, pointer: string): void {
  if (isGuessable(password, owner)) throw new DomainError('identity.password_weak', { fields: [{ pointer, code: 'identity.password_weak' }] });
}
