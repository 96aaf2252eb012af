import { DomainError } from '@team-osaka/domain';
import type { FastifyRequest } from 'fastify';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes that another site makes a browser send: `Sec-Fetch-Site` where the browser sends it, else `Origin` against the
 * host asked for or the public address. A caller that sends neither is no browser and brings no stolen cookie. (Method: OWASP
 * cross-site request forgery prevention, fetch metadata; the cookie is SameSite=Lax besides.)
 */
export function refuseForeignOrigin(publicUrl: string): (request: FastifyRequest) => void {
  const publicOrigin = new URL(publicUrl).origin;
  return (request) => {
    if (safe.has(request.method)) return;
    const site = request.headers['sec-fetch-site'];
    if (site === 'same-origin' || site === 'none') return;
    const origin = request.headers.origin;
    if (site === undefined && origin === undefined) return;
    if (site === undefined && (origin === publicOrigin || (URL.canParse(origin ?? '') && new URL(origin ?? '').host === request.headers.host))) return;
    throw new DomainError('request.forged');
  };
}
