import type { Viewer } from '@team-osaka/domain';
import type { FastifyRequest } from 'fastify';

/** Cookie of the server-side session. */
export const sessionCookie = 'team_osaka_session';

const visitor: Viewer = { role: 'public' };

/** A request after the guard: Passport left the viewer on it, or nobody has signed in. */
export interface ViewedRequest extends FastifyRequest {
  user?: Viewer;
}

/** Who asks; a visitor unless the guard found a session. */
export function viewerOf(request: ViewedRequest): Viewer {
  return request.user ?? visitor;
}
