import { isUtf8 } from 'node:buffer';
import { DomainError } from '@team-osaka/domain';
import type { FastifyInstance } from 'fastify';

/** Largest body in bytes: the longest listing in several languages is well below it. */
export const bodyLimit = 512 * 1024;

/** Accepts JSON in valid UTF-8 and nothing else: a silently repaired text would be saved broken. */
export function acceptJsonOnly(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  const parse = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit }, (request, body, done) => {
    const bytes = body as Buffer;
    if (bytes.length === 0) return done(null, {});
    if (!isUtf8(bytes)) return done(new DomainError('request.malformed', { fields: [{ pointer: '/body', code: 'invalid_utf8' }] }));
    void parse(request, bytes.toString('utf8'), (error, value) => {
      done(error ? new DomainError('request.malformed', { fields: [{ pointer: '/body', code: 'invalid_json' }] }) : null, value);
    });
  });
}
