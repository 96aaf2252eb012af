import { createHmac } from 'node:crypto';
import { sameToken } from '../identity/token.js';

const form = /^([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.([a-z_.]{1,60})\.[\w-]{43}$/;

/**
 * Token that stops mails of one kind to one person. It never expires: an old mail must be able to stop the next ones, and all it can do is
 * silence what may be silenced.
 */
export function unsubscribeToken(secret: string, personId: string, kind: string): string {
  return `${personId}.${kind}.${createHmac('sha256', secret).update(JSON.stringify(['unsubscribe', personId, kind])).digest('base64url')}`;
}

/** Whose mails of which kind a token stops; undefined for a token that was not made here. */
export function subscriptionOf(secret: string, token: string): { personId: string; kind: string } | undefined {
  const [, personId, kind] = form.exec(token) ?? [];
  if (personId === undefined || kind === undefined || !sameToken(token, unsubscribeToken(secret, personId, kind))) return undefined;
  return { personId, kind };
}
