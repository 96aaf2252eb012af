import { Inject, Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { DomainError, holds } from '@team-osaka/domain';
import { carriesToken, type Config } from '@team-osaka/platform';
import { routeOf } from './handle.js';
import { sessionCookie, viewerOf, type ViewedRequest } from './request.js';
import { CONFIG } from './tokens.js';

/** Denies by default: a handler without a contract, or a viewer without the route's permission, is refused. */
@Injectable()
export class PermissionGuard extends AuthGuard('session') {
  @Inject(CONFIG) private readonly config!: Config;

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = routeOf(context);
    if (!route) throw new DomainError('identity.forbidden');
    const request = context.switchToHttp().getRequest<ViewedRequest>();
    // A program that reads measures has no session.
    if (route.permission === 'metrics.read' && carriesToken(request.headers.authorization, this.config.metricsToken)) return true;
    // Without the cookie there is nothing for Passport to look up.
    if (request.cookies[sessionCookie] !== undefined) await super.canActivate(context);
    const viewer = viewerOf(request);
    if (holds(viewer.role, route.permission)) return true;
    throw new DomainError(viewer.role === 'public' ? 'identity.sign_in_required' : 'identity.forbidden');
  }
}
