import { isUtf8 } from 'node:buffer';
import { DomainError } from '@team-osaka/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Largest body in bytes: the longest listing in several languages is well below it. */
export const bodyLimit = 512 * 1024;

/** A request whose sender signs its body. */
export interface SignedRequest extends FastifyRequest {
  signedBody?: Buffer;
}
const isSigned = (url: string): boolean => url.startsWith('/api/mail-reports');

/** RFC 8058: mail programs send `List-Unsubscribe=One-Click` as a form. What it says is not needed: the token is in the address. */
const isOneClick = (url: string): boolean => url.startsWith('/api/unsubscription?');
const oneClickLimit = 4 * 1024;

/** Accepts JSON in valid UTF-8: a silently repaired text would be saved broken. Besides it only what single routes take: mails that report, and one-click forms. */
export function acceptJsonOnly(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  const parse = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit }, (request, body, done) => {
    const bytes = body as Buffer;
    if (bytes.length === 0) return done(null, {});
    // A signature is made over the bytes, not over what they mean.
    if (isSigned(request.url)) (request as SignedRequest).signedBody = bytes;
    if (!isUtf8(bytes)) return done(new DomainError('request.malformed', { fields: [{ pointer: '/body', code: 'invalid_utf8' }] }));
    void parse(request, bytes.toString('utf8'), (error, value) => {
      done(error ? new DomainError('request.malformed', { fields: [{ pointer: '/body', code: 'invalid_json' }] }) : null, value);
    });
  });
  server.addContentTypeParser('message/rfc822', { parseAs: 'buffer', bodyLimit }, (request, body, done) => {
    if (!isSigned(request.url)) return done(new DomainError('request.unsupported_media_type'), undefined);
    (request as SignedRequest).signedBody = body as Buffer;
    done(null, {});
  });
  server.addContentTypeParser(['application/x-www-form-urlencoded', 'multipart/form-data'], { parseAs: 'buffer', bodyLimit: oneClickLimit }, (request, _body, done) => {
    if (isOneClick(request.url)) done(null, {});
    else done(new DomainError('request.unsupported_media_type'), undefined);
  });
}
