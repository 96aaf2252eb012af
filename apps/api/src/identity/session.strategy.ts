import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { viewerOfToken, type Application } from '@team-osaka/application';
import type { Viewer } from '@team-osaka/domain';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { sessionCookie } from '../http/request.js';
import { APPLICATION } from '../http/tokens.js';

/** Resolves the session cookie. A cookie of a session that is over makes a visitor, not an error: its holder must be able to sign in again. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  constructor(@Inject(APPLICATION) private readonly app: Application) {
    super();
  }

  /** The viewer behind the cookie. */
  async validate(request: FastifyRequest): Promise<Viewer> {
    const token = request.cookies[sessionCookie];
    return (token ? await viewerOfToken(this.app, token) : null) ?? { role: 'public' };
  }
}
