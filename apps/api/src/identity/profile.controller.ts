import { Controller, Inject, Req } from '@nestjs/common';
import { changePassword, changeProfile, requestPasswordReset, resetPassword, type Application } from '@team-osaka/application';
import { identityRoutes, type Me, type RouteInput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { FastifyRequest } from 'fastify';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION } from '../http/tokens.js';
import { AttemptLimiter } from './attempt-limiter.js';
import { networkOf } from './network-of.js';

/** The own profile and password. */
@Controller()
export class ProfileController {
  constructor(
    @Inject(APPLICATION) private readonly app: Application,
    @Inject(AttemptLimiter) private readonly attempts: AttemptLimiter,
  ) {}

  /** Changes the own name, language or time zone. */
  @Handle(identityRoutes.changeProfile)
  changeProfile(@CurrentViewer() viewer: Viewer, @Input() { body }: RouteInput<typeof identityRoutes.changeProfile>): Promise<Me> {
    return changeProfile(this.app, viewer, body);
  }

  /** Changes the own password; the current one can be guessed as rarely as at sign-in. */
  @Handle(identityRoutes.changePassword)
  async changePassword(@CurrentViewer() viewer: Viewer, @Input() { body }: RouteInput<typeof identityRoutes.changePassword>): Promise<null> {
    const key = viewer.role === 'public' ? '' : viewer.personId;
    await this.attempts.count('password-change:person', key);
    await changePassword(this.app, viewer, body);
    await this.attempts.forget('password-change:person', key);
    return null;
  }

  /** Owes a reset mail, if the address is known; answers the same if not. */
  @Handle(identityRoutes.requestPasswordReset)
  async requestPasswordReset(@Input() { body }: RouteInput<typeof identityRoutes.requestPasswordReset>, @Req() request: FastifyRequest): Promise<null> {
    await this.attempts.count('password-reset:network', networkOf(request.ip));
    await this.attempts.count('password-reset:address', body.email);
    return requestPasswordReset(this.app, body.email);
  }

  /** Sets a new password by the token of the mail. */
  @Handle(identityRoutes.resetPassword)
  async resetPassword(@Input() { body }: RouteInput<typeof identityRoutes.resetPassword>, @Req() request: FastifyRequest): Promise<null> {
    await this.attempts.count('password-reset:network', networkOf(request.ip));
    return resetPassword(this.app, body);
  }
}
