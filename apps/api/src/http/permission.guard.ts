import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { DomainError, holds } from '@team-osaka/domain';
import { routeOf } from './handle.js';
import { sessionCookie, viewerOf, type ViewedRequest } from './request.js';

/** Denies by default: a handler without a contract, or a viewer without the route's permission, is refused. */
@Injectable()
export class PermissionGuard extends AuthGuard('session') {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = routeOf(context);
    if (!route) throw new DomainError('identity.forbidden');
    const request = context.switchToHttp().getRequest<ViewedRequest>();
    // Without the cookie there is nothing for Passport to look up.
    if (request.cookies[sessionCookie] !== undefined) await super.canActivate(context);
    const viewer = viewerOf(request);
    if (holds(viewer.role, route.permission)) return true;
    throw new DomainError(viewer.role === 'public' ? 'identity.sign_in_required' : 'identity.forbidden');
  }
}
