import { Inject, Injectable } from '@nestjs/common';
import type { OpenedSession } from '@team-osaka/application';
import type { Config } from '@team-osaka/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionCookie } from '../http/request.js';
import { CONFIG } from '../http/tokens.js';

/** Writes and removes the cookie of the session: unreadable to scripts, not sent along from other sites, encrypted where the product is reached by https. */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;

  constructor(@Inject(CONFIG) config: Config) {
    this.secure = config.publicUrl.startsWith('https:');
  }

  /** The browser that asks, with the session it holds until now. */
  browserOf(request: FastifyRequest): { userAgent: string | undefined; replaces: string | undefined } {
    return { userAgent: request.headers['user-agent'], replaces: request.cookies[sessionCookie] };
  }

  set(reply: FastifyReply, { token, expiresAt }: OpenedSession): void {
    void reply.setCookie(sessionCookie, token, { ...this.attributes(), expires: expiresAt });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(sessionCookie, this.attributes());
  }

  private attributes() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure } as const;
  }
}
