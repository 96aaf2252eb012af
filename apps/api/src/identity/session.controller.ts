import { Controller, Inject, Req, Res } from '@nestjs/common';
import { readSession, signIn, signOut, signOutEverywhere, type Application } from '@team-osaka/application';
import { identityRoutes, type RouteInput, type RouteOutput } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION } from '../http/tokens.js';
import { AttemptLimiter } from './attempt-limiter.js';
import { networkOf } from './network-of.js';
import { askPassport } from './passport.js';
import { SessionCookie } from './session-cookie.js';

/** Signing in and out. */
@Controller()
export class SessionController {
  constructor(
    @Inject(APPLICATION) private readonly app: Application,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
    @Inject(AttemptLimiter) private readonly attempts: AttemptLimiter,
  ) {}

  /** Who is signed in. */
  @Handle(identityRoutes.readSession)
  read(@CurrentViewer() viewer: Viewer): Promise<RouteOutput<typeof identityRoutes.readSession>> {
    return readSession(this.app, viewer);
  }

  /** Signs in by Passport's local strategy under a new session. Errors: `identity.sign_in_failed` whatever was wrong, `request.too_many`. */
  @Handle(identityRoutes.signIn)
  async signIn(
    @Input() { body }: RouteInput<typeof identityRoutes.signIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RouteOutput<typeof identityRoutes.signIn>> {
    const network = networkOf(request.ip);
    await this.attempts.count('sign-in:network', network);
    await this.attempts.count('sign-in:address', body.email);
    const personId = await askPassport<string>('local', request, reply);
    if (personId === null) throw new DomainError('identity.sign_in_failed');
    await Promise.all([this.attempts.takeBack('sign-in:network', network), this.attempts.forget('sign-in:address', body.email)]);
    const { viewer, ...session } = await signIn(this.app, personId, this.cookie.browserOf(request));
    this.cookie.set(reply, session);
    return { viewer };
  }

  /** Signs out in this browser. */
  @Handle(identityRoutes.signOut)
  async signOut(@CurrentViewer() viewer: Viewer, @Res({ passthrough: true }) reply: FastifyReply): Promise<null> {
    await signOut(this.app, viewer);
    this.cookie.clear(reply);
    return null;
  }

  /** Signs out in every browser. */
  @Handle(identityRoutes.signOutEverywhere)
  async signOutEverywhere(@CurrentViewer() viewer: Viewer, @Res({ passthrough: true }) reply: FastifyReply): Promise<null> {
    await signOutEverywhere(this.app, viewer);
    this.cookie.clear(reply);
    return null;
  }
}
